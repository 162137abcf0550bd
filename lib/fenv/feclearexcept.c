/* SPDX-License-Identifier: 0BSD */
/*
 * feclearexcept - clear flags of exceptions
 *
 * The x87 unit clears all of its flags or none; those that are to stay go on in MXCSR.
 *
 * Returns  0; bits that are no exception are passed over
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.6.2.1; Intel SDM, FNCLEX
 * Differs  from musl 1.2.5: nothing
 */
#include <fenv.h>

#include "internal/x87_state.h"

int feclearexcept(int excepts)
{
	unsigned flags = x87_status() & FE_ALL_EXCEPT;
	unsigned mxcsr = __builtin_ia32_stmxcsr();

	excepts &= FE_ALL_EXCEPT;
	if (flags & excepts) {
		x87_clear_flags();
		mxcsr |= flags;
	}
	__builtin_ia32_ldmxcsr(mxcsr & ~excepts);
	return 0;
}
