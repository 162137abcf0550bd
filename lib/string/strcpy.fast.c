/* SPDX-License-Identifier: 0BSD */
/*
 * strcpy - copy a string with its NUL
 *
 * Contract: strcpy.S
 */
#include <string.h>

#include "internal/strcpy_inline.h"

static avx2 char *wide_strcpy(char *d, const char *s)
{
	strcpy_string(d, s);
	return d;
}

char *strcpy(char *restrict d, const char *restrict s)
{
	unsigned bits = v_in_page(s, 32) ? strcpy_nuls32(s) : 0;

	if (likely(bits)) {
		copy_small(d, s, v_lowest(bits) + 1);
		return d;
	}
	return v_in_page(s, 32) && v_wide() ? wide_strcpy(d, s) : memcpy(d, s, strlen(s) + 1);
}
