/* SPDX-License-Identifier: 0BSD */
/*
 * __next_flags - raise what a step to a number of this class raises
 *
 * class is fpclassify's. A step to infinity is an overflow, one to a subnormal number or to 0 an
 * underflow, though both are exact.
 *
 * Source   C11 F.10.8.3
 */
#include <fenv.h>
#include <math.h>

#include "internal/next.h"

hidden void __next_flags(int class)
{
	if (class == FP_INFINITE)
		feraiseexcept(FE_OVERFLOW | FE_INEXACT);
	if (class == FP_SUBNORMAL || class == FP_ZERO)
		feraiseexcept(FE_UNDERFLOW | FE_INEXACT);
}
