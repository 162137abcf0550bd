/* SPDX-License-Identifier: 0BSD */
/* __strtod_string - the number at the start of a string, rounded to a type */
#include "internal/number.h"

always_inline int next(struct source *s)
{
	return (unsigned char)s->s[s->taken++];
}

hidden long double __strtod_string(const char *s, char **end, int bits, int overflow)
{
	struct source source = {.s = s};
	long double x = read_number(&source, next, bits, overflow);

	if (end)
		*end = (char *)s + source.good;
	return x;
}
