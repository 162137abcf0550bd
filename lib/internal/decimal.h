/* SPDX-License-Identifier: 0BSD */
/*
 * The exact decimal number that printf and strtod share: 0.d1 d2 d3... times 10 to the point.
 *
 * Every binary fraction has a finite decimal expansion, and 2^-1 is 5 * 10^-1; so scaling by a
 * power of two in either direction is multiplying the digits by a small integer, which is all the
 * arithmetic there is.
 */
#ifndef MOTE_LIB_INTERNAL_DECIMAL_H
#define MOTE_LIB_INTERNAL_DECIMAL_H

#include "internal/hidden.h"

struct decimal {
	unsigned char *first; /* values, not characters; the first one is 0 only in the number 0 */
	unsigned char *last;  /* one past the last; room is needed in front of first only */
	long point;
};

/* An x87 number. */
union extended {
	long double value;
	struct {
		unsigned long mantissa;
		unsigned short exponent; /* and the sign in the top bit */
	};
};

/*
 * Digits of the longest number: 2^64 - 1 times 5^16445, the odd multiple of the least subnormal.
 * Source  SysV x86-64 psABI §3.1.2 (80-bit extended)
 */
#define DECIMAL_DIGITS 11520

/* d = d * factor + carry, where 10 * factor + carry must fit; an empty d counts as 0. */
hidden void __decimal_multiply(struct decimal *d, unsigned long factor, unsigned long carry);
/* d = d * 2^exponent */
hidden void __decimal_scale(struct decimal *d, long exponent);

/* What is cut off of a number, beside a half of the last place that stays. */
enum { NOTHING, LESS, HALF, MORE_THAN_HALF };
/* Is it rounded up, in the current mode? A tie goes to the even neighbour. */
always_inline int rounds_up(int rest, int odd, int negative)
{
	enum { NEAREST, DOWN, UP, ZERO }; /* as MXCSR counts, Intel SDM 1 §10.2.3 */
	unsigned mode = __builtin_ia32_stmxcsr() >> 13 & 3;

	if (mode == NEAREST)
		return rest + odd > HALF;
	return rest && mode == (negative ? DOWN : UP);
}

enum { ROUND_UP = 1, INEXACT = 2 };
/*
 * What cutting d to n digits of the base 2 * half would do in the current rounding mode. n < 0 is
 * cutting to none in front of a 0, which is put there.
 */
hidden int __decimal_round(struct decimal *d, long n, unsigned half, int negative);

#endif
