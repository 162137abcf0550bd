/* SPDX-License-Identifier: 0BSD */
/*
 * feraiseexcept - set flags of exceptions
 *
 * Returns  0; bits that are no exception are passed over. No trap is taken, even where a program
 *          has unmasked the exception; overflow and underflow do not bring inexact along.
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.6.2.3
 * Differs  from musl 1.2.5: nothing
 */
#include <fenv.h>

int feraiseexcept(int excepts)
{
	__builtin_ia32_ldmxcsr(__builtin_ia32_stmxcsr() | (excepts & FE_ALL_EXCEPT));
	return 0;
}
