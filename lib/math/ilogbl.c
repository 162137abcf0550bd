/* SPDX-License-Identifier: 0BSD */
/*
 * ilogbl - the exponent of a number
 *
 * Returns  the exponent, as if x were normal; FP_ILOGB0 for 0, FP_ILOGBNAN for NaNs, INT_MAX for
 *          infinities, and invalid is raised by these
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.5, F.10.3.5; Intel SDM, FXTRACT
 * Differs  from musl 1.2.5: nothing
 */
#include <fenv.h>
#include <limits.h>
#include <math.h>

#include "internal/x87_inline.h"

int ilogbl(long double x)
{
	if (x != 0 && __builtin_isfinite(x))
		return x87_extract(x).exponent;
	feraiseexcept(FE_INVALID);
	return __builtin_isinf(x) ? INT_MAX : FP_ILOGB0;
}
