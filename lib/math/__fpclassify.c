/* SPDX-License-Identifier: 0BSD */
/*
 * __fpclassify - what kind of number x is
 *
 * Returns  FP_NAN, FP_INFINITE, FP_ZERO, FP_SUBNORMAL or FP_NORMAL
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.3.1; musl 1.2.5 names it
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

int __fpclassify(double x)
{
	return fpclassify(x);
}
