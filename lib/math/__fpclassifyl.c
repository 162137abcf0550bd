/* SPDX-License-Identifier: 0BSD */
/*
 * __fpclassifyl - what kind of number x is
 *
 * Returns  as __fpclassify; what is no number of the x87 unit is FP_NAN, as there
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.3.1; musl 1.2.5 names it
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

int __fpclassifyl(long double x)
{
	return fpclassify(x);
}
