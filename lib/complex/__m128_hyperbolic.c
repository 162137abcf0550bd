/* SPDX-License-Identifier: 0BSD */
/* __m128_hyperbolic - hyperbolic sine and cosine of a number that is no NaN. */
#include <math.h>

#include "internal/complex.h"

hidden void __m128_hyperbolic(struct math128 *sinh, struct math128 *cosh, long double x)
{
	struct math128 less, power, inverse;

	__m128_set(&less, fminl(fabsl(x), COMPLEX_LIMIT));
	__m128_expm1(&less, &less);
	__m128_add(&power, &less, &__m128_one);
	__m128_divide(&inverse, &__m128_one, &power);
	__m128_add(cosh, &power, &inverse);
	__m128_multiply(sinh, &less, &inverse);
	__m128_add(sinh, sinh, &less);
	sinh->exponent--;
	cosh->exponent--;
	sinh->negative = signbit(x) != 0;
}
