/* SPDX-License-Identifier: 0BSD */
/*
 * What getaddrinfo returns. The nodes of a list lie side by side; a program may free parts of it,
 * and the last part frees the room. Locks: none, left is atomic.
 */
#ifndef MOTE_LIB_INTERNAL_ADDRINFO_H
#define MOTE_LIB_INTERNAL_ADDRINFO_H

#include "internal/netdb.h"

struct addrinfo_node {
	struct addrinfo info;
	union socket_address address;
	unsigned slot;
};

struct addrinfo_list {
	unsigned left, size;
	struct addrinfo_node node[];
};

/* Room of size bytes, all 0, or NULL. */
hidden struct addrinfo_list *__addrinfo_room(unsigned size);

#endif
