/* SPDX-License-Identifier: 0BSD */
/*
 * freeifaddrs - free what getifaddrs returned
 *
 * Returns  nothing
 * Source   Linux man 3 freeifaddrs
 * Differs  from musl 1.2.6: nothing
 */
#include <ifaddrs.h>
#include <stdlib.h>

void freeifaddrs(struct ifaddrs *list)
{
	struct ifaddrs *next;

	for (; list; list = next) {
		next = list->ifa_next;
		free(list);
	}
}
