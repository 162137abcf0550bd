/* SPDX-License-Identifier: 0BSD */
/*
 * stpcpy - copy a string and return the end of the copy
 *
 * Returns  the NUL written
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 stpcpy
 */
#include <string.h>

char *stpcpy(char *restrict d, const char *restrict s)
{
	while ((*d = *s++))
		d++;
	return d;
}
