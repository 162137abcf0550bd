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

always_inline int differ(const char *a, const char *b, size_t at)
{
	return (unsigned char)a[at] - (unsigned char)b[at];
}

/* One bit for each byte that is equal. */
always_inline unsigned equal16(const char *a, const char *b, size_t at)
{
	return bits16(get(v16, a + at) == get(v16, b + at));
}

avx2_inline v32 equal32(const char *a, const char *b, size_t at)
{
	return get(v32, a + at) == get(v32, b + at);
}

avx2_inline unsigned equal128(const char *a, const char *b, size_t at)
{
	v32 u = equal32(a, b, at) & equal32(a, b, at + 32);

	return bits32(u & equal32(a, b, at + 64) & equal32(a, b, at + 96));
}

/* Returns from the caller if it finds a difference. */
#define memcmp_step(at)                                                                            \
	do {                                                                                       \
		size_t at_ = (at);                                                                 \
		unsigned bits_ = ~bits32(equal32(a, b, at_));                                      \
                                                                                                   \
		if (bits_)                                                                         \
			return differ(a, b, at_ + lowest(bits_));                                  \
	} while (0)

/* Near the end of a page. */
static cold int slow_memcmp(const char *a, const char *b, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (a[i] != b[i])
			return differ(a, b, i);
	return 0;
}

/* More than 32 bytes. */
static avx2 int wide_memcmp(const char *a, const char *b, size_t n)
{
	size_t at;

	memcmp_step(0);
	if (n > 64) {
		memcmp_step(32);
		if (n > 128) {
			for (at = 64 - ((uintptr_t)a & 31); at + 128 < n; at += 128)
				if (~equal128(a, b, at))
					break;
			if (at + 128 >= n)
				at = n - 128;
			if (!~equal128(a, b, at))
				return 0;
			for (int i = 0; i < 4; i++, at += 32)
				memcmp_step(at);
		}
		memcmp_step(n - 64);
	}
	memcmp_step(n - 32);
	return 0;
}

int memcmp(const void *p, const void *q, size_t n)
{
	const char *a = p, *b = q;
	unsigned bits, at;

	if (n > 32) {
		if (wide())
			return wide_memcmp(a, b, n);
		ask();
		for (; n > 32; n -= 16, a += 16, b += 16) {
			bits = equal16(a, b, 0);
			if (bits != 0xffff)
				return differ(a, b, lowest(~bits));
		}
	}
	if (unlikely(!n))
		return 0;
	if (unlikely(!in_pages(a, b, 32)))
		return slow_memcmp(a, b, n);
	bits = equal16(a, b, 0) | equal16(a, b, 16) << 16;
	at = lowest64(1ull << 32 | (unsigned)~bits);
	return at < n ? differ(a, b, at) : 0;
}
