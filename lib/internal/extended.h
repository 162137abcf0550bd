/* SPDX-License-Identifier: 0BSD */
/* An x87 number, and how one is rounded: what printf and strtod share. */
#ifndef MOTE_LIB_INTERNAL_EXTENDED_H
#define MOTE_LIB_INTERNAL_EXTENDED_H

#include "internal/hidden.h"

union extended {
	long double value;
	struct {
		unsigned long mantissa;
		unsigned short exponent; /* and the sign in the top bit */
	};
};

/*
 * Digits of the longest number, without the zeros behind its point: 2^64 - 1 times 5^16445, the odd
 * multiple of the least subnormal.
 * Source  SysV x86-64 psABI §3.1.2 (80-bit extended)
 */
#define EXTENDED_DIGITS 11520

/* What is cut off of a number, beside a half of the last place that stays. */
enum { NOTHING, LESS, HALF, MORE_THAN_HALF };
/*
 * Is it rounded up, in the current mode? A tie, where rest equals half, goes to the even neighbour;
 * odd is the last bit that stays.
 */
always_inline int rounds_up(int rest, int odd, int half, int negative)
{
	enum { NEAREST, DOWN, UP, ZERO }; /* as MXCSR counts, Intel SDM 1 §10.2.3 */
	unsigned mode = __builtin_ia32_stmxcsr() >> 13 & 3;

	if (mode == NEAREST)
		return rest + odd > half;
	return rest && mode == (negative ? DOWN : UP);
}

#endif
