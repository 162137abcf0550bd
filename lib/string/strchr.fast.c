/* SPDX-License-Identifier: 0BSD */
/*
 * strchr - find the first c in a string
 *
 * Contract: strchr.c
 */
#include <string.h>

#include "internal/find_inline.h"

always_inline char *if_equal(const char *found, int c)
{
	return *found == (char)c ? (char *)found : NULL;
}

static avx2 char *wide_strchr(const char *s, int c)
{
	return if_equal(find32(s, NULL, c, FIND_EITHER), c);
}

char *strchr(const char *s, int c)
{
	return v_wide() ? wide_strchr(s, c) : if_equal(find16(s, NULL, c, FIND_EITHER), c);
}
