/* SPDX-License-Identifier: 0BSD */
/*
 * nexttowardf - the number beside x, in the direction of y
 *
 * Returns  as nextafter
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.11.4, F.10.8.4
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/next.h"

float nexttowardf(float x, long double y)
{
	union {
		float value;
		unsigned bits;
	} next = {x};

	if (__builtin_isunordered(x, y))
		return x + y;
	if (x == y)
		return (float)y;
	if (x == 0) {
		next.bits = 1;
		if (__builtin_signbit(y))
			next.value = -next.value;
	} else if ((x < y) == (x > 0)) {
		next.bits++;
	} else {
		next.bits--;
	}
	__next_flags(fpclassify(next.value));
	return next.value;
}
