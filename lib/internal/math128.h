/* SPDX-License-Identifier: 0BSD */
/*
 * Numbers of 128 bits: what a function of <math.h> turns to when 64 bits leave its rounding open.
 *
 * A number is mantissa * 2^(exponent - 127), negative or not. The mantissa's top bit is set, but 0
 * has none. There are no infinities and no NaNs; exponents are far from the ends of an int, so
 * nothing overflows. Every operation is at most 2^-125 away from the exact result, relative to it,
 * and exact where that has 128 bits. A result may be one of the operands.
 */
#ifndef MOTE_LIB_INTERNAL_MATH128_H
#define MOTE_LIB_INTERNAL_MATH128_H

#include <stdint.h>

#include "internal/extended.h"
#include "internal/hidden.h"

struct math128 {
	unsigned __int128 mantissa;
	int exponent;
	int negative;
};

#define MATH128_TOP ((unsigned __int128)1 << 127)
#define MATH128_ZERO (-0x100000) /* the exponent of 0, below all others */
#define MATH128_FAR 40000        /* an exponent that rounds to 0 or an infinity in any format */

/* A constant, from the two halves of its mantissa. */
#define MATH128(high, low, exponent, negative)                                                     \
	{                                                                                          \
		(unsigned __int128)(high) << 64 | (low), exponent, negative                        \
	}

#define X87_BIAS 16383 /* of the exponent in union extended */

hidden extern const struct math128 __m128_one, __m128_half_pi;
hidden extern const struct math128 __m128_ln2, __m128_ln10, __m128_log2_e, __m128_log10_e;

hidden void __m128_normalise(struct math128 *r);
/* Exact; x is finite. */
hidden void __m128_set(struct math128 *r, long double x);
/* 64 bits of x, which round to any 62 bits and fewer as x does. */
hidden long double __m128_get(const struct math128 *x);
/* x in the current rounding direction. */
hidden long double __m128_round(const struct math128 *x);

hidden unsigned __int128 __m128_high(unsigned __int128 a, unsigned __int128 b);
hidden void __m128_add(struct math128 *r, const struct math128 *a, const struct math128 *b);
hidden void __m128_subtract(struct math128 *r, const struct math128 *a, const struct math128 *b);
hidden void __m128_multiply(struct math128 *r, const struct math128 *a, const struct math128 *b);
hidden void __m128_divide(struct math128 *r, const struct math128 *a, const struct math128 *b);
hidden void __m128_sqrt(struct math128 *r, const struct math128 *x);

/*
 * With x from 0 to below 1: the sum over n of x^n * first! / (n + first)!, step being 1, or of
 * x^n * first! / (2n + first)!, step being 2. Every other term is subtracted if alternate.
 */
hidden void __m128_series(
    struct math128 *r, const struct math128 *x, int first, int step, int alternate);

/* e^x = 2^n * (1 + *f), n being returned. f is from -0.3 to 0.42, and good to 2^-124 of itself. */
hidden int __m128_exp(struct math128 *f, const struct math128 *x);
hidden void __m128_power(struct math128 *r, const struct math128 *x); /* e^x */
hidden void __m128_expm1(struct math128 *r, const struct math128 *x); /* e^x - 1 */
/* x = 2^n * (1 + *f), for x above 0, n and f as above. */
hidden int __m128_split(struct math128 *f, const struct math128 *x);
hidden void __m128_log1p(struct math128 *r, const struct math128 *f, int n); /* of these */
hidden void __m128_log(struct math128 *r, const struct math128 *x);          /* ln(1 + x) */

/* Both of an angle of at most pi/4. */
hidden void __m128_sincos(struct math128 *sine, struct math128 *cosine, const struct math128 *x);
/* The angle, from 0 to pi, of a point that is above the axis. */
hidden void __m128_atan2(struct math128 *r, const struct math128 *y, const struct math128 *x);
/* sqrt(1 - x^2) */
hidden void __m128_side(struct math128 *r, const struct math128 *x);

/* Whether y, which is at most 2^-60 of itself from the exact result, leaves a double open. */
hidden int __m128_open(long double y);
/* What is next to 64 bits has 64 bits. */
hidden void __m128_snap(struct math128 *x);
/* x to so many bits, the nearest. */
hidden void __m128_nearest(struct math128 *x, int bits);
/* Of roots, which have 54 bits: how such a number with what rest says of it is to be rounded. */
hidden long double __m128_beside(const struct math128 *x, const struct math128 *rest);

/*
 * A function of a tiny double is the double, or 1, with a trace more or less, which must not be
 * lost, as it decides in directed rounding: less than 2^-63 of it. Tiny is what has a square that
 * is a trace, tinier what is one itself. A float is tiny earlier; of a long double, traces may be
 * lost. A NaN is neither.
 */
#define MATH_TRACE 0x1p-63L
#define MATH_IS_TINY(x) __builtin_isless(__builtin_fabs(x), 0x1p-32)
#define MATH_IS_TINYF(x) __builtin_isless(__builtin_fabsf(x), 0x1p-28f)
#define MATH_IS_TINYL(x) __builtin_isless(__builtin_fabsl(x), 0x1p-66L)
#define MATH_IS_TINIER(x) __builtin_isless(__builtin_fabs(x), 0x1p-64)

#endif
