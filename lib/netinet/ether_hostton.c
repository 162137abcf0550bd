/* SPDX-License-Identifier: 0BSD */
/*
 * ether_hostton - the hardware address of a host in /etc/ethers
 *
 * Returns  0, with the address in *to; -1 if there is none
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 ether_hostton, man 5 ethers
 * Differs  from musl 1.2.6: there it is always -1
 */
#include <netinet/ether.h>
#include <strings.h>

#include "internal/ether.h"

static int is(const struct ether_entry *e, const void *name)
{
	return !strcasecmp(e->name, name);
}

int ether_hostton(const char *name, struct ether_addr *to)
{
	struct ether_entry e;

	if (!__ether_entry(is, name, &e))
		return -1;
	*to = e.address;
	return 0;
}
