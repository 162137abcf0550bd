/* SPDX-License-Identifier: 0BSD */
/*
 * strcpy - copy a string with its NUL
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.2.3
 */
#include <string.h>

#include "internal/find.h"
#include "internal/copy.h"

char *strcpy(char *restrict d, const char *restrict s)
{
	unsigned bits = first16(s, (v16){0}, FIND_NUL);

	if (unlikely(!bits))
		return memcpy(d, s, strlen(s) + 1);
	copy_small(d, s, lowest(bits) + 1);
	return d;
}
