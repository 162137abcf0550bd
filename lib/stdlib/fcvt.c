/* SPDX-License-Identifier: 0BSD */
/*
 * fcvt - the digits of a number as far as n places behind the decimal point
 *
 * *point counts from the first digit and may be negative; *sign is set for a minus. Zeros before
 * the first other digit are left out; what rounds to 0 has 1 + n zeros. n above 17 counts as 17.
 *
 * Returns  the digits, until the next call; "inf" or "nan"
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2001 fcvt
 * Differs  from musl 1.2.5: what rounds up to a first digit has that one
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *fcvt(double x, int n, int *point, int *sign)
{
	/* DBL_MAX has 309 digits before the point. */
	static char text[1 + 309 + 1 + 17 + 1];
	char *s = text, *dot;

	n = n < 0 ? 0 : n > 17 ? 17 : n;
	snprintf(text, sizeof(text), "%.*f", n, x);
	*sign = *s == '-';
	s += *sign;
	*point = 0;
	if (*s > '9')
		return s;
	dot = s + strcspn(s, ".");
	*point = dot - s;
	if (*dot)
		memmove(dot, dot + 1, strlen(dot));
	dot = s + strspn(s, "0");
	if (!*dot)
		return s;
	*point -= dot - s;
	return dot;
}
