/* SPDX-License-Identifier: 0BSD */
/* __strtod_string - the number at the start of a string, rounded to a type */
#include "internal/strtod.h"

static int next(struct source *s)
{
	return (unsigned char)s->s[s->taken++];
}

hidden long double __strtod_string(const char *s, char **end, int bits, int overflow)
{
	struct source source = {.next = next, .s = s};
	long double x = __strtod_source(&source, bits, overflow);

	if (end)
		*end = (char *)s + source.good;
	return x;
}
