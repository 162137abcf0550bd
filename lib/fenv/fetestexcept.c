/* SPDX-License-Identifier: 0BSD */
/*
 * fetestexcept - which exceptions are flagged
 *
 * Returns  those of excepts whose flag is set in either unit, or'ed; bits that are no exception are
 *          passed over
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.6.2.5
 * Differs  from musl 1.2.5: nothing
 */
#include <fenv.h>

#include "internal/x87_state.h"

int fetestexcept(int excepts)
{
	return (x87_status() | __builtin_ia32_stmxcsr()) & excepts & FE_ALL_EXCEPT;
}
