/* SPDX-License-Identifier: 0BSD */
/*
 * finite - whether a number is neither infinite nor a NaN
 *
 * Returns  1 or 0
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   4.3BSD
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

int finite(double x)
{
	return __builtin_isfinite(x);
}
