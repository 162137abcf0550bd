/* SPDX-License-Identifier: 0BSD */
/* What the strtol and strtoul families share. */
#ifndef MOTE_LIB_INTERNAL_STRTOINT_H
#define MOTE_LIB_INTERNAL_STRTOINT_H

#include <errno.h>
#include <stddef.h>
#include <wctype.h>

#include "internal/hidden.h"
#include "internal/syscall_ret.h"

/* The value of a digit in any base; 36 and more for what is none, such as EOF. */
always_inline unsigned digit(unsigned c)
{
	unsigned d = c - '0';

	if (d > 9) {
		d = (c | 32) - 'a';
		/* What is below 'a' is far above 36 now. */
		d = d < 26 ? d + 10 : d | 64;
	}
	return d;
}

/*
 * The number at s, as strtol reads it. max is the greatest value: LONG_MAX means that a result
 * goes down to -max - 1, ULONG_MAX that the negative of any value is one.
 */
hidden unsigned long __strtoint(const char *s, char **end, int base, unsigned long max);

/* The same for wide characters, with the spaces of iswspace before it. */
hidden unsigned long __wcstoint(const wchar_t *s, wchar_t **end, int base, unsigned long max);

/* What the two are: size is that of a character, 1 or sizeof(wchar_t). */
#define AT(p) (size == 1 ? *(p) : *(const wchar_t *)(p))
always_inline unsigned long read_integer(
    const unsigned char *s, int size, const unsigned char **end, int base, unsigned long max)
{
	const unsigned char *start = s;
	unsigned long n = 0, b = (unsigned)base;
	int negative, error = EINVAL;
	unsigned d;

	if (b == 1 || b > 36)
		goto done;
	while (size == 1 ? AT(s) == ' ' || AT(s) - '\t' + 0U < 5 : iswspace(AT(s)))
		s += size;
	negative = AT(s) == '-';
	if (negative || AT(s) == '+')
		s += size;
	/* strtoul ends at ULONG_MAX with either sign. */
	if ((long)max > 0)
		max += negative;
	error = 0;
	if (!b)
		b = 10;
	if (AT(s) == '0' && !(base & ~16)) {
		if ((AT(s + size) | 32) == 'x') {
			/* If no digit follows, the number is the 0. */
			start = s + size;
			s += 2 * size;
			b = 16;
		} else if (!base)
			b = 8;
	}
	for (; (d = digit(AT(s))) < b; start = s += size) {
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
#undef AT

/* The same as atol reads it: decimal, wrapped if it does not fit, errno left alone. */
always_inline unsigned long simple_decimal(const char *s)
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

/* long long and intmax_t are long here: one function has all the names, whatever their types. */
#define same_code(old, new, as)                                                                    \
	extern __typeof__(old) as __asm__(#new) __attribute__((__weak__, __alias__(#old)))

#endif
