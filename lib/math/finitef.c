/* SPDX-License-Identifier: 0BSD */
/*
 * finitef - whether a number is neither infinite nor a NaN
 *
 * Returns  as finite
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   4.3BSD
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

int finitef(float x)
{
	return __builtin_isfinite(x);
}
