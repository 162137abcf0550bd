/* SPDX-License-Identifier: 0BSD */
/*
 * pow10f - 10 to the power of x
 *
 * Returns  as exp10f
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   glibc until 2.27; musl 1.2.5
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

float pow10f(float x)
{
	return exp10f(x);
}
