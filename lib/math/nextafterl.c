/* SPDX-License-Identifier: 0BSD */
/*
 * nextafterl - the number beside x, in the direction of y
 *
 * Returns  as nextafter
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.11.3; Intel SDM volume 1 §4.2.2
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/extended.h"
#include "internal/next.h"

#define TOP (1UL << 63) /* the bit that normal numbers have set */

long double nextafterl(long double x, long double y)
{
	union extended next = {x};

	if (__builtin_isunordered(x, y))
		return x + y;
	if (x == y)
		return y;
	if (x == 0) {
		next.mantissa = 1;
		next.exponent = __builtin_signbit(y) ? 0x8000 : 0;
	} else if ((x < y) == (x > 0)) {
		next.mantissa++;
		if (next.mantissa << 1 == 0) {
			next.mantissa = TOP;
			next.exponent++;
		}
	} else {
		if (next.mantissa == TOP && --next.exponent & 0x7fff)
			next.mantissa = 0;
		next.mantissa--;
	}
	__next_flags(fpclassify(next.value));
	return next.value;
}
