/* SPDX-License-Identifier: 0BSD */
/*
 * res_init - read the resolver's configuration
 *
 * Nothing is kept: every look-up reads /etc/resolv.conf, so that a change of it is seen.
 *
 * Returns  0
 * Source   Linux man 3 resolver
 * Differs  from musl 1.2.6: nothing
 */
#include <resolv.h>

int res_init(void)
{
	return 0;
}
