/* SPDX-License-Identifier: 0BSD */
/*
 * pow10l - 10 to the power of x
 *
 * Returns  as exp10l
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   glibc until 2.27; musl 1.2.5
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

long double pow10l(long double x)
{
	return exp10l(x);
}
