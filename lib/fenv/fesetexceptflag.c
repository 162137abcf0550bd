/* SPDX-License-Identifier: 0BSD */
/*
 * fesetexceptflag - make flags of exceptions what fegetexceptflag has stored
 *
 * Only the flags of excepts change, some to set and some to clear; nothing is raised.
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.6.2.4
 * Differs  from musl 1.2.5: nothing
 */
#include <fenv.h>

int fesetexceptflag(const fexcept_t *flags, int excepts)
{
	feclearexcept(excepts & ~*flags);
	return feraiseexcept(excepts & *flags);
}
