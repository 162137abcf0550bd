/* SPDX-License-Identifier: 0BSD */
/*
 * exp10f - 10 to the power of x
 *
 * Returns  as exp10
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   TS 18661-4 5.2; musl 1.2.5 has it
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/x87_inline.h"

float exp10f(float x)
{
	return __x87_exp10(x);
}
