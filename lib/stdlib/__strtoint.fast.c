/* SPDX-License-Identifier: 0BSD */
/*
 * __strtoint - the number at the start of a string, for the strtol and strtoul families
 *
 * Digits whose number fits whatever they are need no check for that; what is longer, and what is
 * neither decimal nor hexadecimal, is read by the rules of internal/strtoint.h.
 *
 * Contract: __strtoint.c
 */
#include "internal/strtoint_inline.h"

static noinline unsigned long by_the_rules(const char *s, char **end, int base, unsigned long max)
{
	return strtoint_read((const unsigned char *)s, 1, (const unsigned char **)end, base, max);
}

unsigned long __strtoint(const char *string, char **end, int base, unsigned long max)
{
	const unsigned char *s = (const unsigned char *)string, *first;
	unsigned long n = 0;
	int negative;
	unsigned d;

	while (*s == ' ' || *s - '\t' + 0U < 5)
		s++;
	negative = *s == '-';
	first = s += negative || *s == '+';
	if (base == 10 || (!base && *s - '1' + 0U < 9)) {
		for (; (d = *s - '0') < 10; s++)
			n = n * 10 + d;
		/* 10^18 is less than 2^63. */
		if (s - first - 1UL >= 18)
			return by_the_rules(string, end, base, max);
	} else if (base == 16 && (s[0] != '0' || (s[1] | 32) != 'x')) {
		for (; (d = strtoint_digit(*s)) < 16; s++)
			n = n << 4 | d;
		if (s - first - 1UL >= 15)
			return by_the_rules(string, end, base, max);
	} else {
		return by_the_rules(string, end, base, max);
	}
	if (end)
		*end = (char *)s;
	return negative ? -n : n;
}
