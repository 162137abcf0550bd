/* SPDX-License-Identifier: 0BSD */
/* What the functions of <netinet/ether.h> share. */
#ifndef MOTE_LIB_INTERNAL_ETHER_H
#define MOTE_LIB_INTERNAL_ETHER_H

#include <netinet/ether.h>

#include "internal/hidden.h"

/* An address at the start of s: where it ends, or NULL. */
hidden const char *__ether_read(const char *s, struct ether_addr *);

/* An entry of /etc/ethers, the next that is one: whether there is one. */
struct ether_entry {
	struct ether_addr address;
	char name[256];
};
hidden int __ether_entry(
    int (*is)(const struct ether_entry *, const void *), const void *what, struct ether_entry *);

#endif
