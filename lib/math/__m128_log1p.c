/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_log1p - ln(2^n * (1 + f)), with f from -0.3 to 0.42
 *
 * The unit's logarithm a is good to 64 bits; of d = (1 + f) e^-a - 1, which is what it lacks, 64
 * bits are enough. No rest of f is lost where it is small.
 */
#include "internal/math128.h"
#include "internal/x87_inline.h"

hidden void __m128_log1p(struct math128 *r, const struct math128 *f, int n)
{
	struct math128 sum, power, product;
	long double first = __m128_get(f), d;

	if (__builtin_fabsl(first) < 0.25L)
		first = x87_log2p1(first, X87_LN2);
	else
		first = x87_log2(1 + first, X87_LN2);
	__m128_set(&sum, -first);
	__m128_exp(&power, &sum);
	__m128_multiply(&product, f, &power);
	__m128_add(&power, &power, f);
	__m128_add(&power, &power, &product);
	d = __m128_get(&power);
	sum.negative ^= 1;
	__m128_set(&product, d - d * d / 2);
	__m128_add(&sum, &sum, &product);
	if (n) {
		__m128_set(&product, n);
		__m128_multiply(&product, &product, &__m128_ln2);
		__m128_add(&sum, &sum, &product);
	}
	*r = sum;
}
