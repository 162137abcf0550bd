/* SPDX-License-Identifier: 0BSD */
/*
 * sincosf - sine and cosine
 *
 * Returns  nothing; as sin and cos
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   glibc has it first; musl 1.2.5
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/trig.h"

void sincosf(float x, float *sine, float *cosine)
{
	struct math128 angle;
	long double s, c, swap;
	int quarters;

	if (MATH_IS_TINYF(x) || !__builtin_isfinite(x)) {
		*sine = sinf(x);
		*cosine = cosf(x);
		return;
	}
	quarters = __m128_reduce(&angle, x);
	s = __x87_sine(__m128_get(&angle), 0);
	c = __x87_sine(__m128_get(&angle), 1);
	if (quarters & 1) {
		swap = s;
		s = c;
		c = -swap;
	}
	*sine = quarters & 2 ? -s : s;
	*cosine = quarters & 2 ? -c : c;
}
