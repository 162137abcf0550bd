/* SPDX-License-Identifier: 0BSD */
/*
 * pow10 - 10 to the power of x
 *
 * Returns  as exp10
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   glibc until 2.27; musl 1.2.5
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

double pow10(double x)
{
	return exp10(x);
}
