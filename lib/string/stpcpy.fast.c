/* SPDX-License-Identifier: 0BSD */
/*
 * stpcpy - copy a string and return the end of the copy
 *
 * Contract: stpcpy.S
 */
#include <string.h>

#include "internal/strcpy.h"

static avx2 char *wide_stpcpy(char *d, const char *s)
{
	return copy_string(d, s);
}

static noinline char *narrow_stpcpy(char *d, const char *s)
{
	size_t n = strlen(s);

	return (char *)memcpy(d, s, n + 1) + n;
}

char *stpcpy(char *restrict d, const char *restrict s)
{
	unsigned bits;

	if (unlikely(!in_page(s, 32)))
		return narrow_stpcpy(d, s);
	bits = nuls32(s);
	if (!bits)
		return wide() ? wide_stpcpy(d, s) : narrow_stpcpy(d, s);
	copy_small(d, s, lowest(bits) + 1);
	return d + lowest(bits);
}
