/* SPDX-License-Identifier: 0BSD */
/*
 * stpcpy - copy a string and return the end of the copy
 *
 * Contract: stpcpy.S
 */
#include <string.h>

#include "internal/strcpy_inline.h"

static avx2 char *wide_stpcpy(char *d, const char *s)
{
	return strcpy_string(d, s);
}

static noinline char *narrow_stpcpy(char *d, const char *s)
{
	size_t n = strlen(s);

	return (char *)memcpy(d, s, n + 1) + n;
}

char *stpcpy(char *restrict d, const char *restrict s)
{
	unsigned bits;

	if (unlikely(!v_in_page(s, 32)))
		return narrow_stpcpy(d, s);
	bits = strcpy_nuls32(s);
	if (!bits)
		return v_wide() ? wide_stpcpy(d, s) : narrow_stpcpy(d, s);
	copy_small(d, s, v_lowest(bits) + 1);
	return d + v_lowest(bits);
}
