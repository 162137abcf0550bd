/* SPDX-License-Identifier: 0BSD */
/*
 * strcpy - copy a string with its NUL
 *
 * Contract: strcpy.S
 */
#include <string.h>

#include "internal/strcpy.h"

static avx2 char *wide_strcpy(char *d, const char *s)
{
	copy_string(d, s);
	return d;
}

char *strcpy(char *restrict d, const char *restrict s)
{
	unsigned bits = in_page(s, 32) ? nuls32(s) : 0;

	if (likely(bits)) {
		copy_small(d, s, lowest(bits) + 1);
		return d;
	}
	return in_page(s, 32) && wide() ? wide_strcpy(d, s) : memcpy(d, s, strlen(s) + 1);
}
