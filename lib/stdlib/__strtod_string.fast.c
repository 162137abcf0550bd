/* SPDX-License-Identifier: 0BSD */
/*
 * __strtod_string - the number at the start of a string, rounded to a type
 *
 * Up to 19 digits with a point and an exponent are read here; all else by the rules of
 * internal/number_inline.h.
 *
 * Contract: __strtod_string.c
 */
#include "internal/number_inline.h"

always_inline int next(struct source *s)
{
	return (unsigned char)s->s[s->taken++];
}

static noinline long double by_the_rules(const char *s, char **end, int bits, int overflow)
{
	struct source source = {.s = s};
	long double x = number_read(&source, next, bits, overflow);

	if (end)
		*end = (char *)s + source.good;
	return x;
}

/* Digits behind those of *x, up to 20, which are one too many. */
always_inline const char *digits(const char *s, unsigned long *x)
{
	const char *most = s + NUMBER_FIRST_DIGITS + 1;
	unsigned d;

	for (; (d = *s - '0') < 10 && s < most; s++)
		*x = *x * 10 + d;
	return s;
}

/* The exponent behind an e, added to *k; s - 1 if there is none, NULL if it is a long one. */
static const char *exponent(const char *s, long *k)
{
	const char *first = s + (*s == '-' || *s == '+');
	unsigned long x = 0;
	const char *last = digits(first, &x);

	if (last == first)
		return s - 1;
	if (last - first > 9)
		return NULL;
	*k += *s == '-' ? -(long)x : (long)x;
	return last;
}

hidden long double __strtod_string(const char *string, char **end, int bits, int overflow)
{
	const char *s = string, *first;
	unsigned long x = 0;
	long double value;
	long k = 0, n;
	int negative;

	while (*s == ' ' || *s - '\t' + 0U < 5)
		s++;
	negative = *s == '-';
	first = s += negative || *s == '+';
	s = digits(s, &x);
	n = s - first;
	if (*s == '.') {
		first = ++s;
		/* Zeros behind a point are no digits if all there is before it is one more. */
		if (!x && n <= 1) {
			n = 0;
			while (*s == '0')
				s++;
		}
		n -= s - first;
		s = digits(s, &x);
		k = first - s;
		n -= k;
	}
	if (n > NUMBER_FIRST_DIGITS || !x)
		return by_the_rules(string, end, bits, overflow);
	if ((*s | 32) == 'e')
		s = exponent(s + 1, &k);
	if (!s || !__number_short(&value, x, 0, k, bits, overflow, negative))
		return by_the_rules(string, end, bits, overflow);
	if (end)
		*end = (char *)s;
	return negative ? -value : value;
}
