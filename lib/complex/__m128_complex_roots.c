/* SPDX-License-Identifier: 0BSD */
/* __m128_complex_roots - the square roots of 1 + z and 1 - z, z finite. */
#include <math.h>

#include "internal/complex.h"

hidden void __m128_complex_roots(
    struct math128 *plus, struct math128 *minus, long double _Complex z)
{
	struct math128 x, y;

	__m128_set(&x, __real__ z);
	__m128_set(&y, __imag__ z);
	__m128_add(plus, &__m128_one, &x);
	__m128_subtract(minus, &__m128_one, &x);
	__m128_complex_sqrt(plus, plus + 1, plus, &y);
	y.negative ^= 1;
	__m128_complex_sqrt(minus, minus + 1, minus, &y);
}
