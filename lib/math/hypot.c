/* SPDX-License-Identifier: 0BSD */
/*
 * hypot - the root of the sum of two squares
 *
 * Returns  the root; INFINITY if one is infinite, even with a NaN; INFINITY where it is outside a
 *          double, and overflow is raised
 * Units    correctly rounded in every direction
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.7.3, F.10.4.3
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"

double hypot(double x, double y)
{
	struct math128 larger, smaller, root, sum;
	long double a = fmax(fabs(x), fabs(y)), b = fmin(fabs(x), fabs(y)), r;

	if (__builtin_isinf(a))
		return a;
	if (__builtin_isunordered(x, y))
		return x + y;
	/* Too small to be more than a trace. */
	if (b < a * 0x1p-60L)
		return a + b;
	r = sqrtl(a * a + b * b);
	if (!__m128_open(r))
		return r;
	/* Which side of 54 bits is the root on? (a - r) (a + r) + b^2 says it, and is exact. */
	__m128_set(&larger, a);
	__m128_set(&smaller, b);
	__m128_set(&root, r);
	__m128_nearest(&root, 54);
	__m128_add(&sum, &larger, &root);
	__m128_subtract(&larger, &larger, &root);
	__m128_multiply(&sum, &sum, &larger);
	__m128_multiply(&smaller, &smaller, &smaller);
	__m128_add(&sum, &sum, &smaller);
	return __m128_beside(&root, &sum);
}
