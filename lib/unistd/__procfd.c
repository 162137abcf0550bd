/* SPDX-License-Identifier: 0BSD */
/*
 * __procfd - "/proc/self/fd/N"
 *
 * Returns  nothing
 * Source   Linux man 5 proc
 */
#include <string.h>

#include "internal/procfd.h"

hidden void __procfd(char name[PROCFD_SIZE], unsigned fd)
{
	unsigned rest = fd;

	memcpy(name, "/proc/self/fd/", 15);
	name += 14;
	do
		name++;
	while (rest /= 10);
	*name = 0;
	do
		*--name = '0' + fd % 10;
	while (fd /= 10);
}
