/* SPDX-License-Identifier: 0BSD */
/*
 * feupdateenv - make the floating-point environment a stored one and raise again what was flagged
 *
 * env may be FE_DFL_ENV.
 *
 * Returns  0, with the flags of before and those of *env set
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.6.4.4
 * Differs  from musl 1.2.5: nothing
 */
#include <fenv.h>

int feupdateenv(const fenv_t *env)
{
	int flagged = fetestexcept(FE_ALL_EXCEPT);

	fesetenv(env);
	return feraiseexcept(flagged);
}
