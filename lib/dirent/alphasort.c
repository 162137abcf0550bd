/* SPDX-License-Identifier: 0BSD */
/*
 * alphasort - order of scandir: by name
 *
 * Returns  less than, equal to or greater than 0, as strcmp
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 alphasort; strcoll is strcmp in mote's locales
 */
#include <dirent.h>
#include <string.h>

int alphasort(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}
