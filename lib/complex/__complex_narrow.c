/* SPDX-License-Identifier: 0BSD */
/* __complex_narrow - results rounded by their conversion to double or float. */
#include "internal/complex.h"
#include "internal/trig.h"

static int reduce(struct math128 *r, long double x)
{
	return __m128_reduce(r, x);
}

hidden const struct complex_format __complex_narrow = {__m128_get, reduce};
