/* SPDX-License-Identifier: 0BSD */
/* The arithmetic of internal/decimal.h; one object, since printf and strtod need all of it. */
#include "internal/decimal.h"

hidden void __decimal_multiply(struct decimal *d, unsigned long factor, unsigned long carry)
{
	unsigned char *first = d->first, *q = d->last;

	do {
		if (--q >= first)
			carry += *q * factor;
		*q = carry % 10;
		carry /= 10;
	} while (q > first || carry);
	d->first = q;
	d->point += first - q;
}

hidden void __decimal_scale(struct decimal *d, long exponent)
{
	while (exponent) {
		unsigned long factor = 1;

		/* 10 * factor stays below 2^63. */
		do {
			if (exponent > 0) {
				factor *= 2;
				exponent--;
			} else {
				factor *= 5;
				d->point--;
				exponent++;
			}
		} while (exponent && factor < 1UL << 57);
		__decimal_multiply(d, factor, 0);
	}
}

hidden int __decimal_round(struct decimal *d, long n, unsigned half, int negative)
{
	enum { NEAREST, DOWN, UP, ZERO }; /* as MXCSR counts, Intel SDM 1 §10.2.3 */
	unsigned char *q;
	unsigned mode, tail, rest = 0;

	if (n < 0) {
		*--d->first = 0;
		n = 0;
	}
	q = d->first + n;
	if (q >= d->last)
		return 0;
	/* Twice the cut-off part against 1: a nonzero rest makes it odd. */
	tail = *q * 2;
	while (++q < d->last)
		rest |= *q;
	tail |= rest != 0;
	if (!tail)
		return 0;
	mode = __builtin_ia32_stmxcsr() >> 13 & 3;
	if (mode == NEAREST) {
		/* A tie goes to the even neighbour. */
		tail += n && d->first[n - 1] & 1;
		return INEXACT | (tail > 2 * half);
	}
	return INEXACT | (mode == (negative ? DOWN : UP));
}
