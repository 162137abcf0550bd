/* SPDX-License-Identifier: 0BSD */
/*
 * if_freenameindex - free what if_nameindex returned
 *
 * Returns  nothing
 * Source   POSIX.1-2017 if_freenameindex
 * Differs  from musl 1.2.5: nothing
 */
#include <net/if.h>
#include <stdlib.h>

void if_freenameindex(struct if_nameindex *list)
{
	free(list);
}
