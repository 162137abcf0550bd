/* SPDX-License-Identifier: 0BSD */
/*
 * stpcpy - copy a string and return the end of the copy
 *
 * Returns  the NUL written
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 stpcpy
 */
#include <string.h>

#include "internal/find.h"
#include "internal/copy.h"

char *stpcpy(char *restrict d, const char *restrict s)
{
	unsigned bits = first16(s, (v16){0}, FIND_NUL);
	size_t n;

	if (unlikely(!bits)) {
		n = strlen(s);
		return (char *)memcpy(d, s, n + 1) + n;
	}
	copy_small(d, s, lowest(bits) + 1);
	return d + lowest(bits);
}
