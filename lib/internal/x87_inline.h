/* SPDX-License-Identifier: 0BSD */
/*
 * Hot inline parts of <math.h>: instructions of the x87 unit that C has no words for.
 *
 * Those of logarithms and angles are good to a unit of the last of 64 bits.
 *
 * Source   Intel SDM, FXTRACT, FPREM1, FYL2X, FYL2XP1, F2XM1, FSCALE, FPATAN
 */
#ifndef MOTE_LIB_INTERNAL_X87_INLINE_H
#define MOTE_LIB_INTERNAL_X87_INLINE_H

#include "internal/hidden.h"

#define X87_LN2 0x1.62e42fefa39ef358p-1L
#define X87_LOG2E 0x1.71547652b82fe178p+0L
#define X87_LOG10_2 0x1.34413509f79fef32p-2L
#define X87_LOG2_10 0x1.a934f0979a3715fcp+1L
/* In two parts: an exponent times the first is exact. */
#define X87_LN2_HIGH 0x1.62e42fefa39ep-1L
#define X87_LN2_LOW 0x1.e6af278ece600fccp-50L
#define X87_LOG10_2_HIGH 0x1.34413509f7ap-2L
#define X87_LOG10_2_LOW -0x1.0cee0ed4ca7e906ep-54L

/* 10^x has no more than 64 bits. */
#define X87_EXP10_IS_EXACT(x) ((x) == rintl(x) && (x) >= 0 && (x) <= 27)

#define X87_EXP_LIMIT 20000 /* beyond it, e^x is 0 or infinite in any format */

struct x87_parts {
	long double significand, exponent;
};

/* 0 has -INFINITY as its exponent, and raises division by zero. */
always_inline struct x87_parts x87_extract(long double x)
{
	struct x87_parts parts;

	__asm__ volatile("fxtract" : "=t"(parts.significand), "=u"(parts.exponent) : "0"(x));
	return parts;
}

struct x87_remainder {
	long double value;
	int quotient; /* its low three bits, if one step was enough */
};

/* Rounded to nearest. A step takes up to 63 bits from the quotient. */
always_inline struct x87_remainder x87_remainder(long double x, long double y)
{
	struct x87_remainder r = {x, 0};
	unsigned short status;

	do
		__asm__ volatile("fprem1\n\tfnstsw %1" : "+t"(r.value), "=a"(status) : "u"(y));
	while (status & 0x400); /* C2: not done */
	/* C0, C3 and C1 are bits 2, 1 and 0. */
	r.quotient = (status >> 6 & 4) | (status >> 13 & 2) | (status >> 9 & 1);
	return r;
}

/* factor * log2(x) */
always_inline long double x87_log2(long double x, long double factor)
{
	__asm__ volatile("fyl2x" : "+t"(x) : "u"(factor) : "st(1)");
	return x;
}

/* factor * log2(1 + x), for x from -0.29 to 0.29 */
always_inline long double x87_log2p1(long double x, long double factor)
{
	__asm__ volatile("fyl2xp1" : "+t"(x) : "u"(factor) : "st(1)");
	return x;
}

/* 2^x - 1, for x from -1 to 1 */
always_inline long double x87_exp2m1(long double x)
{
	__asm__ volatile("f2xm1" : "+t"(x));
	return x;
}

/* x * 2^n, n a whole number */
always_inline long double x87_scale(long double x, long double n)
{
	__asm__ volatile("fscale" : "+t"(x) : "u"(n));
	return x;
}

/* The angle of the point (x, y), from -pi to pi. */
always_inline long double x87_atan2(long double y, long double x)
{
	__asm__ volatile("fpatan" : "+t"(x) : "u"(y) : "st(1)");
	return x;
}

/* In any direction of rounding; near a half it may be either. */
always_inline int x87_nearest(double x)
{
	return x + (x < 0 ? -0.5 : 0.5);
}

/* By the unit alone, to 2^-60 of the result. */
hidden long double __x87_exp(long double x);
hidden long double __x87_exp10(long double x);
hidden long double __x87_expm1(long double x);
hidden long double __x87_log1p(long double x);

#endif
