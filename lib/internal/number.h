/* SPDX-License-Identifier: 0BSD */
/*
 * The speed flavour's strtod: a number, and its value rounded to a type. The reading of one is in
 * number_inline.h.
 */
#ifndef MOTE_LIB_INTERNAL_NUMBER_H
#define MOTE_LIB_INTERNAL_NUMBER_H

#include "internal/power.h"

#define NUMBER_FIRST_DIGITS 19 /* in 64 bits */
/* More decimal digits than any tie has; those beyond only say whether they are all zeros. */
#define NUMBER_MAX_DIGITS (NUMBER_FIRST_DIGITS * 611)
/* Limbs of the most digits, of 5 to what they are divided by, and three more. */
#define NUMBER_LIMBS 612

struct number_big {
	int n;
	unsigned long limb[NUMBER_LIMBS];
};

/* A decimal number 0.d1 d2 d3... times 10 to the point, its first digit not 0. */
struct number {
	unsigned long first; /* the first digits as an integer */
	long digits;         /* how many there are in all */
	long point;
	unsigned more;         /* not 0: digits behind the first are not all 0 */
	unsigned beyond;       /* the same behind the most */
	unsigned long pending; /* digits behind the chunks, fewer than NUMBER_FIRST_DIGITS */
	int pending_n;
	/* Chunks of NUMBER_FIRST_DIGITS digits behind the first, in limbs from 1 on; all.n: where
	 * the next goes. They are made one integer only if all digits are needed. */
	struct number_big all;
};

/* The value, rounded to a type; errors are set. */
hidden long double __number_value(struct number *, int bits, int overflow, int negative);
/*
 * The same of first * 10^k, first not 0, where more is not 0 if that is less than the number, but
 * less by less than 10^k; false if it cannot be told.
 */
hidden int __number_short(long double *value, unsigned long first, unsigned more, long k, int bits,
    int overflow, int negative);
/* x * 2^e, where more is not 0 if that is less than the number. */
hidden long double __number_binary(
    u128 x, unsigned more, long e, int bits, int overflow, int negative);

#endif
