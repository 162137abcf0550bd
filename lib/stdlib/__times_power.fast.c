/* SPDX-License-Identifier: 0BSD */
/*
 * __times_power - a number times a power of ten, in 128 bits
 *
 * A table of 617 powers would take 10 KB. Here 10^k is 10^27n from a table of 26 times 5^m from one
 * of 27, 632 bytes in all, for two more multiplications. The first is cut off after 128 bits:
 * less than 1 unit is missing, less than 3 after the second, less than 7 after that by x.
 *
 * Source   Loitsch, Printing floating-point numbers quickly and accurately with integers (2010);
 *          Lemire, Number parsing at a gigabyte per second (2021); tools/genpowers.awk
 */
#include "internal/power.h"
#include "powers_table.h"

static const unsigned long powers[][2] = {POWERS};
static const unsigned long fives[] = {FIVES};

/* The first 128 bits of x * y, where y's top bit is set; the others stay in *low. */
always_inline u128 multiply(u128 x, unsigned long y, unsigned long *low, int *exponent)
{
	u128 lower = (u128)(unsigned long)x * y;
	u128 upper = (u128)(unsigned long)(x >> 64) * y + (lower >> 64);

	*low = lower;
	if (!(upper >> 127)) {
		upper = upper << 1 | *low >> 63;
		*low <<= 1;
		--*exponent;
	}
	return upper;
}

hidden u128 __times_power(unsigned long x, int k, int *exponent)
{
	unsigned n = (unsigned)(k - POWER_LEAST) / 27, m = (unsigned)(k - POWER_LEAST) % 27;
	int zeros = __builtin_clzl(x), unused;
	unsigned long five = fives[m], low;
	u128 power = (u128)powers[n][0] << 64 | powers[n][1];

	power = multiply(power, five << __builtin_clzl(five), &low, &unused);
	/* 10^k is power times 2 to floor(k * log2(10)) - 127; x is its 64 bits times 2^-zeros. */
	*exponent = (k * 217706 >> 16) - 127 - zeros + 64;
	power = multiply(power, x << zeros, &low, exponent);
	return power_exact(k) ? power | (low != 0) : power;
}
