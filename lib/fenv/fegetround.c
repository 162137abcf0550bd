/* SPDX-License-Identifier: 0BSD */
/*
 * fegetround - the rounding direction
 *
 * Returns  FE_TONEAREST, FE_DOWNWARD, FE_UPWARD or FE_TOWARDZERO, as MXCSR has it
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.6.3.1
 * Differs  from musl 1.2.5: nothing
 */
#include <fenv.h>

#include "internal/x87_state.h"

int fegetround(void)
{
	return (__builtin_ia32_stmxcsr() & MXCSR_ROUND) >> MXCSR_ROUND_SHIFT;
}
