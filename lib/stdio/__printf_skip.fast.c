/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_skip - go past the argument "n$" of printf if the format says that it is a float
 *
 * Contract: __printf_skip.S
 */
#include "internal/printf.h"

/* Letters between % and the conversion. */
#define LETTER(c) (1U << ((c)&31))
#define LENGTHS (LETTER('h') | LETTER('j') | LETTER('l') | LETTER('q') | LETTER('t') | LETTER('z'))

hidden int __printf_skip(struct print *p, int n)
{
	const char *s = p->format;
	int i, c, shift = 0;

	while ((c = *s++)) {
		if (c != '%')
			continue;
		if (*s == '%')
			s++;
		for (i = 0; (c = *s - '0') + 0U < 10; s++)
			if (i <= PRINTF_ARGUMENTS)
				i = i * 10 + c;
		if (*s != '$' || i != n)
			continue;
		while ((c = *s++) && (c < 'A' || LETTER(c) & LENGTHS))
			if (c == 'L')
				shift = LONG_DOUBLE;
		c |= 32;
		if (c != 'a' && c - 'e' + 0U >= 3)
			break;
		if (shift == LONG_DOUBLE)
			(void)va_arg(*p->args, long double);
		else
			(void)va_arg(*p->args, double);
		return 1;
	}
	return 0;
}
