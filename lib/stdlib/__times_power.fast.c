/* SPDX-License-Identifier: 0BSD */
/*
 * __times_power - a number times a power of ten, in 128 bits
 *
 * A table of 10530 powers would take 165 KB. Here 10^k is 10^702a from a table of 15 times 10^27n
 * from one of 26 times 5^m from one of 27, 872 bytes in all, for up to three more multiplications;
 * a double's powers need no 10^702a. The powers are cut off after 128 bits: less than 1 unit is
 * missing, less than 3 after the product with 5^m, less than 9 after that with 10^702a, less than
 * 19 after that with x.
 *
 * Source   Loitsch, Printing floating-point numbers quickly and accurately with integers (2010);
 *          Lemire, Number parsing at a gigabyte per second (2021); tools/genpowers.awk
 */
#include "internal/power.h"
#include "powers_table.h"

static const unsigned long far_powers[][2] = {FAR_POWERS};
static const unsigned long powers[][2] = {POWERS};
static const unsigned long fives[] = {FIVES};

/* The first 128 bits of the product upper * 2^64 + low; *low: not 0 if others are cut off. */
always_inline u128 normalize(u128 upper, unsigned long *low, int *exponent)
{
	if (!(upper >> 127)) {
		upper = upper << 1 | *low >> 63;
		*low <<= 1;
		--*exponent;
	}
	return upper;
}

/* The first 128 bits of x * y, whose top bits are set. */
always_inline u128 multiply(u128 x, unsigned long y, unsigned long *low, int *exponent)
{
	u128 lower = (u128)(unsigned long)x * y;
	u128 upper = (u128)(unsigned long)(x >> 64) * y + (lower >> 64);

	*low = lower;
	return normalize(upper, low, exponent);
}

/* The same for a long y. */
always_inline u128 multiply_long(u128 x, u128 y, unsigned long *low, int *exponent)
{
	unsigned long x0 = x, x1 = x >> 64, y0 = y, y1 = y >> 64;
	u128 low_low = (u128)x0 * y0, low_high = (u128)x0 * y1, high_low = (u128)x1 * y0;
	u128 middle = (low_low >> 64) + (unsigned long)low_high + (unsigned long)high_low;
	u128 upper = (u128)x1 * y1 + (low_high >> 64) + (high_low >> 64) + (middle >> 64);

	*low = middle;
	upper = normalize(upper, low, exponent);
	*low |= (unsigned long)low_low != 0;
	return upper;
}

hidden u128 __times_power(u128 x, int k, int *exponent)
{
	unsigned at = (unsigned)(k - POWER_LEAST), a = at / 702, n = at % 702 / 27, m = at % 27;
	unsigned long five = fives[m], high = x >> 64, low;
	int zeros, unused;
	u128 power = (u128)powers[n][0] << 64 | powers[n][1];

	power = multiply(power, five << __builtin_clzl(five), &low, &unused);
	if (a + FAR_POWERS_FIRST)
		power = multiply_long(
		    power, (u128)far_powers[a][0] << 64 | far_powers[a][1], &low, &unused);
	/* 10^k is power times 2 to floor(k * log2(10)) - 127; x is its bits times 2^-zeros. */
	*exponent = (int)(k * 14267572527 >> 32) - 127;
	if (high) {
		zeros = __builtin_clzl(high);
		*exponent += 128 - zeros;
		power = multiply_long(power, x << zeros, &low, exponent);
	} else {
		zeros = __builtin_clzl(x);
		*exponent += 64 - zeros;
		power = multiply(power, (unsigned long)x << zeros, &low, exponent);
	}
	return power_exact(k) ? power | (low != 0) : power;
}
