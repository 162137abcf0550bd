/* SPDX-License-Identifier: 0BSD */
/*
 * memchr - find the first byte equal to c
 *
 * c is converted to unsigned char. Nothing past the match is looked at, so n may be larger than the
 * object when a match is certain; n == 0 reads nothing.
 *
 * Contract: memchr.S
 */
#include <string.h>

#include "internal/find_inline.h"

static avx2 void *wide_memchr(const char *s, int c, size_t n)
{
	v32 all = v_fill32(c);
	const char *found, *end;
	unsigned bits;

	if (unlikely(!n))
		return NULL;
	bits = find_first32(s, all, FIND_BYTE);
	if (likely(bits))
		return v_lowest(bits) < n ? (void *)(s + v_lowest(bits)) : NULL;
	end = find_end(s, n);
	found = find_rest32(s, end, all, FIND_BYTE);
	return found < end ? (void *)found : NULL;
}

static void *narrow_memchr(const char *s, int c, size_t n)
{
	const char *end = find_end(s, n), *found;

	if (unlikely(!n))
		return NULL;
	found = find16(s, end, c, FIND_BYTE);
	return found < end ? (void *)found : NULL;
}

void *memchr(const void *s, int c, size_t n)
{
	return v_wide() ? wide_memchr(s, c, n) : narrow_memchr(s, c, n);
}
