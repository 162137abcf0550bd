/* SPDX-License-Identifier: 0BSD */
/*
 * memcmp - compare n bytes as unsigned char
 *
 * Returns  < 0, 0 or > 0 as the first differing byte of a is less than, or equal to, that of b
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.4.1
 */
#include <string.h>

#include "internal/vector.h"

/* Read as numbers, the first byte the highest. */
always_inline uint64_t number(const char *p)
{
	return __builtin_bswap64(get(uint64_t, p));
}

/* Two halves which meet or overlap, in one number. */
always_inline int few_bytes(const char *a, const char *b, size_t n)
{
	uint64_t x, y;

	if (n >= 8) {
		x = number(a), y = number(b);
		if (x == y)
			x = number(a + n - 8), y = number(b + n - 8);
	} else if (n >= 4) {
		x = (uint64_t)__builtin_bswap32(get(uint32_t, a)) << 32 |
		    __builtin_bswap32(get(uint32_t, a + n - 4));
		y = (uint64_t)__builtin_bswap32(get(uint32_t, b)) << 32 |
		    __builtin_bswap32(get(uint32_t, b + n - 4));
	} else if (n) {
		const unsigned char *p = (const unsigned char *)a, *q = (const unsigned char *)b;

		return (p[0] << 16 | p[n / 2] << 8 | p[n - 1]) -
		       (q[0] << 16 | q[n / 2] << 8 | q[n - 1]);
	} else {
		return 0;
	}
	return (x > y) - (x < y);
}

always_inline int differ(const char *a, const char *b, size_t at)
{
	return (unsigned char)a[at] - (unsigned char)b[at];
}

/* One bit for each byte that differs. */
always_inline unsigned bytes16(const char *a, const char *b, size_t at)
{
	return 0xffff ^ bits16(get(v16, a + at) == get(v16, b + at));
}

avx2_inline v32 equal32(const char *a, const char *b, size_t at)
{
	return get(v32, a + at) == get(v32, b + at);
}

/* More than 32 bytes. */
static avx2 int wide_memcmp(const char *a, const char *b, size_t n)
{
	size_t at, last = n - 32;
	unsigned bits = ~bits32(equal32(a, b, 0));

	if (bits)
		return differ(a, b, lowest(bits));
	at = n > 128 ? 32 - ((uintptr_t)a & 31) : 32;
	for (; at + 128 <= n; at += 128) {
		v32 u = equal32(a, b, at) & equal32(a, b, at + 32);
		v32 v = equal32(a, b, at + 64) & equal32(a, b, at + 96);

		if (~bits32(u & v))
			break;
	}
	for (; at < last; at += 32) {
		bits = ~bits32(equal32(a, b, at));
		if (bits)
			return differ(a, b, at + lowest(bits));
	}
	bits = ~bits32(equal32(a, b, last));
	return bits ? differ(a, b, last + lowest(bits)) : 0;
}

int memcmp(const void *p, const void *q, size_t n)
{
	const char *a = p, *b = q;
	unsigned bits;

	if (n < 16)
		return few_bytes(a, b, n);
	if (n > 32) {
		if (wide())
			return wide_memcmp(a, b, n);
		ask();
		for (; n > 32; n -= 16, a += 16, b += 16) {
			bits = bytes16(a, b, 0);
			if (bits)
				return differ(a, b, lowest(bits));
		}
	}
	bits = bytes16(a, b, 0);
	if (bits)
		return differ(a, b, lowest(bits));
	bits = bytes16(a, b, n - 16);
	return bits ? differ(a, b, n - 16 + lowest(bits)) : 0;
}
