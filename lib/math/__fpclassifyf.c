/* SPDX-License-Identifier: 0BSD */
/*
 * __fpclassifyf - what kind of number x is
 *
 * Returns  as __fpclassify
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.3.1; musl 1.2.5 names it
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

int __fpclassifyf(float x)
{
	return fpclassify(x);
}
