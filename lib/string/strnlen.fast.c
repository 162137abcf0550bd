/* SPDX-License-Identifier: 0BSD */
/*
 * strnlen - count the bytes before the NUL, at most n
 *
 * Contract: strnlen.S
 */
#include <string.h>

#include "internal/find.h"

static avx2 size_t long_strnlen(const char *s, const char *end)
{
	const char *found = rest32(s, end, (v32){0}, FIND_LENGTH);

	return (found < end ? found : end) - s;
}

size_t strnlen(const char *s, size_t n)
{
	const char *end, *found;
	unsigned bits;

	if (unlikely(!n))
		return 0;
	bits = first16(s, (v16){0}, FIND_NUL);
	if (likely(bits))
		return lowest(bits) < n ? lowest(bits) : n;
	end = find_end(s, n);
	if (wide())
		return long_strnlen(s, end);
	found = rest16(s, end, (v16){0}, FIND_LENGTH);
	return (found < end ? found : end) - s;
}
