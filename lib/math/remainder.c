/* SPDX-License-Identifier: 0BSD */
/*
 * remainder - the remainder of a division that is rounded to nearest, halves to even
 *
 * Returns  the remainder, exact; 0 has the sign of x; a NaN, and invalid is raised, for x infinite
 *          or y 0
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.10.2; Intel SDM, FPREM1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/x87_inline.h"

double remainder(double x, double y)
{
	return x87_remainder(x, y).value;
}
