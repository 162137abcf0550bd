/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_get - the upper 64 bits as a number of the x87 unit
 *
 * The last bit is set where bits are lost ("rounding to odd"), so that rounding the result to 62
 * bits or fewer is as if the number itself had been rounded, in any direction. Beyond the unit's
 * range it gives its largest or smallest number.
 *
 * Source   Boldo and Melquiond, "Emulation of FMA and correctly rounded sums: proved algorithms
 *          using rounding to odd", 2008
 */
#include "internal/math128.h"

hidden long double __m128_get(const struct math128 *x)
{
	union extended n = {0};
	int exponent = x->exponent + X87_BIAS;

	if (x->mantissa) {
		n.mantissa = x->mantissa >> 64 | !!(uint64_t)x->mantissa;
		if (exponent < 1)
			exponent = 1;
		if (exponent > 0x7ffe)
			exponent = 0x7ffe;
	} else {
		exponent = 0;
	}
	n.exponent = exponent | x->negative << 15;
	return n.value;
}
