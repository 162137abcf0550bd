/* SPDX-License-Identifier: 0BSD */
/*
 * strlen - count the bytes before the NUL
 *
 * Contract: strlen.S
 */
#include <string.h>

#include "internal/find_inline.h"

static avx2 size_t long_strlen(const char *s)
{
	return find_rest32(s, NULL, (v32){0}, FIND_NUL) - s;
}

size_t strlen(const char *s)
{
	unsigned bits = find_first16(s, (v16){0}, FIND_NUL);

	if (likely(bits))
		return v_lowest(bits);
	if (v_wide())
		return long_strlen(s);
	return find_rest16(s, NULL, (v16){0}, FIND_NUL) - s;
}
