/* SPDX-License-Identifier: 0BSD */
/*
 * strlen - count the bytes before the NUL
 *
 * Contract: strlen.S
 */
#include <string.h>

#include "internal/find.h"

static avx2 size_t long_strlen(const char *s)
{
	return rest32(s, NULL, (v32){0}, FIND_NUL) - s;
}

size_t strlen(const char *s)
{
	unsigned bits = first16(s, (v16){0}, FIND_NUL);

	if (likely(bits))
		return lowest(bits);
	if (wide())
		return long_strlen(s);
	return rest16(s, NULL, (v16){0}, FIND_NUL) - s;
}
