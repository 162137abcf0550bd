/* SPDX-License-Identifier: 0BSD */
/*
 * fegetexceptflag - store flags of exceptions
 *
 * Returns  0, with the flags of excepts in *flags, the others 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.6.2.2
 * Differs  from musl 1.2.5: nothing
 */
#include <fenv.h>

int fegetexceptflag(fexcept_t *flags, int excepts)
{
	*flags = (fexcept_t)fetestexcept(excepts);
	return 0;
}
