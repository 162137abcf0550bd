/* SPDX-License-Identifier: 0BSD */
/*
 * fesetround - set the rounding direction, of both units
 *
 * Returns  0; -1 if direction is none of fegetround's four, and then nothing changes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.6.3.2
 * Differs  from musl 1.2.5: nothing
 */
#include <fenv.h>

#include "internal/x87_state.h"

int fesetround(int direction)
{
	if (direction & ~FE_TOWARDZERO)
		return -1;
	x87_set_control((x87_control() & ~FE_TOWARDZERO) | direction);
	__builtin_ia32_ldmxcsr(
	    (__builtin_ia32_stmxcsr() & ~MXCSR_ROUND) | direction << MXCSR_ROUND_SHIFT);
	return 0;
}
