/* SPDX-License-Identifier: 0BSD */
/*
 * nearbyint - round to a whole number in the current direction, without inexact
 *
 * Returns  the whole number, with the sign of x
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.9.3
 * Differs  from musl 1.2.5: nothing
 */
#include <fenv.h>
#include <math.h>

double nearbyint(double x)
{
	int before = fetestexcept(FE_INEXACT);
	double whole = rint(x);

	if (!before)
		feclearexcept(FE_INEXACT);
	return whole;
}
