/* SPDX-License-Identifier: 0BSD */
/*
 * ecvt - n digits of a number, and where its decimal point belongs
 *
 * *point counts from the first digit and may be negative; *sign is set for a minus. Digits are
 * rounded correctly, and n above 17 counts as 17, which tell all doubles apart.
 *
 * Returns  the digits, until the next call; "inf" or "nan"
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2001 ecvt
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *ecvt(double x, int n, int *point, int *sign)
{
	static char text[sizeof("-1.23456789012345678e-308")];
	char *s = text;

	n = n < 0 ? 0 : n > 17 ? 17 : n;
	snprintf(text, sizeof(text), "%.*e", n ? n - 1 : 0, x);
	*sign = *s == '-';
	s += *sign;
	*point = 0;
	if (*s <= '9') {
		/* D.DDDe+DD: the first digit takes the place of the point. */
		if (x != 0)
			*point = atoi(strchr(s, 'e') + 1);
		++*point;
		if (n > 1) {
			s[1] = s[0];
			s++;
		}
		s[n] = 0;
	}
	return s;
}
