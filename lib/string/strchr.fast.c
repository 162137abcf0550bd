/* SPDX-License-Identifier: 0BSD */
/*
 * strchr - find the first c in a string
 *
 * c is converted to char; c == 0 finds the NUL.
 *
 * Returns  pointer into s, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.5.2
 */
#include <string.h>

#include "internal/find.h"

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
	return wide() ? wide_strchr(s, c) : if_equal(find16(s, NULL, c, FIND_EITHER), c);
}
