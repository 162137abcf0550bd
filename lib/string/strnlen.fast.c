/* SPDX-License-Identifier: 0BSD */
/*
 * strnlen - count the bytes before the NUL, at most n
 *
 * Contract: strnlen.S
 */
#include <string.h>

#include "internal/find_inline.h"

static avx2 size_t long_strnlen(const char *s, const char *end)
{
	const char *found = find_rest32(s, end, (v32){0}, FIND_LENGTH);

	return (found < end ? found : end) - s;
}

size_t strnlen(const char *s, size_t n)
{
	const char *end, *found;
	unsigned bits;

	if (unlikely(!n))
		return 0;
	bits = find_first16(s, (v16){0}, FIND_NUL);
	if (likely(bits))
		return v_lowest(bits) < n ? v_lowest(bits) : n;
	end = find_end(s, n);
	if (v_wide())
		return long_strnlen(s, end);
	found = find_rest16(s, end, (v16){0}, FIND_LENGTH);
	return (found < end ? found : end) - s;
}
