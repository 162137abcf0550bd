/* SPDX-License-Identifier: 0BSD */
/*
 * The reading of an integer, inline: it is compiled for each size of a character, and into atoi and
 * its like, which are shorter than a call of anything else.
 */
#ifndef MOTE_LIB_INTERNAL_STRTOINT_INLINE_H
#define MOTE_LIB_INTERNAL_STRTOINT_INLINE_H

#include "internal/strtoint.h"

/* The character at p, of size bytes. */
always_inline wchar_t strtoint_at(const unsigned char *p, int size)
{
	return size == 1 ? *p : *(const wchar_t *)p;
}

/* What __strtoint and __wcstoint are: size is that of a character, 1 or sizeof(wchar_t). */
always_inline unsigned long strtoint_read(
    const unsigned char *s, int size, const unsigned char **end, int base, unsigned long max)
{
	const unsigned char *start = s;
	unsigned long n = 0, b = (unsigned)base;
	int negative, error = EINVAL;
	unsigned d;

	if (b == 1 || b > 36)
		goto done;
	while (size == 1 ? *s == ' ' || *s - '\t' + 0U < 5 : iswspace(strtoint_at(s, size)))
		s += size;
	negative = strtoint_at(s, size) == '-';
	if (negative || strtoint_at(s, size) == '+')
		s += size;
	/* strtoul ends at ULONG_MAX with either sign. */
	if ((long)max > 0)
		max += negative;
	error = 0;
	if (!b)
		b = 10;
	if (strtoint_at(s, size) == '0' && !(base & ~16)) {
		if ((strtoint_at(s + size, size) | 32) == 'x') {
			/* If no digit follows, the number is the 0. */
			start = s + size;
			s += 2 * size;
			b = 16;
		} else if (!base)
			b = 8;
	}
	for (; (d = strtoint_digit(strtoint_at(s, size))) < b; start = s += size) {
		unsigned __int128 wide = (unsigned __int128)n * b + d;

		n = wide;
		if (wide > max)
			error = ERANGE;
	}
	if (negative)
		n = -n;
done:
	if (error) {
		fail(error);
		n = error == ERANGE ? max : 0;
	}
	if (end)
		*end = start;
	return n;
}

/* The same as atol reads it: decimal, wrapped if it does not fit, errno left alone. */
always_inline unsigned long strtoint_simple(const char *s)
{
	unsigned long n = 0;
	unsigned d;
	int negative;

	while (*s == ' ' || *s - '\t' + 0U < 5)
		s++;
	negative = *s == '-';
	if (negative || *s == '+')
		s++;
	while ((d = (unsigned char)*s++ - '0' + 0U) < 10)
		n = n * 10 + d;
	return negative ? -n : n;
}

#endif
