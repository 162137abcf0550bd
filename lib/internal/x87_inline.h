/* SPDX-License-Identifier: 0BSD */
/*
 * Hot inline pieces of <math.h>: x87 instructions with two results, for C.
 *
 * Source   Intel SDM, FXTRACT, FPREM1
 */
#ifndef MOTE_LIB_INTERNAL_X87_INLINE_H
#define MOTE_LIB_INTERNAL_X87_INLINE_H

#include "internal/hidden.h"

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

#endif
