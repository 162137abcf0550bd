/* SPDX-License-Identifier: 0BSD */
/*
 * versionsort - order of scandir: by name, numbers in it by value
 *
 * Returns  less than, equal to or greater than 0, as strverscmp
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 scandir
 */
#include <dirent.h>
#include <string.h>

int versionsort(const struct dirent **a, const struct dirent **b)
{
	return strverscmp((*a)->d_name, (*b)->d_name);
}
