/* SPDX-License-Identifier: 0BSD */
/*
 * nearbyintl - round to a whole number in the current direction, without inexact
 *
 * Returns  as nearbyint
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.9.3
 * Differs  from musl 1.2.5: nothing
 */
#include <fenv.h>
#include <math.h>

long double nearbyintl(long double x)
{
	int before = fetestexcept(FE_INEXACT);
	long double whole = rintl(x);

	if (!before)
		feclearexcept(FE_INEXACT);
	return whole;
}
