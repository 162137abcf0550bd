/* SPDX-License-Identifier: 0BSD */
/*
 * ether_ntohost - the name of a hardware address in /etc/ethers
 *
 * Returns  0, with the name in name; -1 if there is none. It has up to 255 bytes and a 0
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 ether_ntohost, man 5 ethers
 * Differs  from musl 1.2.6: there it is always -1
 */
#include <netinet/ether.h>
#include <string.h>

#include "internal/ether.h"

static int is(const struct ether_entry *e, const void *address)
{
	return !memcmp(&e->address, address, sizeof(e->address));
}

int ether_ntohost(char *name, const struct ether_addr *a)
{
	struct ether_entry e;

	if (!__ether_entry(is, a, &e))
		return -1;
	strcpy(name, e.name);
	return 0;
}
