/* SPDX-License-Identifier: 0BSD */
/*
 * sincos - sine and cosine
 *
 * Returns  nothing; the sine in *sine and the cosine in *cosine, as sin and cos
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   glibc has it first; musl 1.2.5
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/trig.h"

void sincos(double x, double *sine, double *cosine)
{
	struct math128 angle;
	int quarters;

	if (MATH_IS_TINY(x) || !__builtin_isfinite(x)) {
		*sine = sin(x);
		*cosine = cos(x);
		return;
	}
	quarters = __m128_reduce(&angle, x);
	*sine = __sine_of(&angle, quarters);
	*cosine = __sine_of(&angle, quarters + 1);
}
