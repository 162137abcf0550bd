/* SPDX-License-Identifier: 0BSD */
/*
 * feholdexcept - store the floating-point environment, clear its flags and mask its exceptions
 *
 * Returns  0, with the environment as it was in *env
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.6.4.2; Intel SDM, FNSTENV: it masks the x87 unit's exceptions
 * Differs  from musl 1.2.5: exceptions that a program has unmasked are masked, as the standard asks
 */
#include <fenv.h>

#include "internal/x87_state.h"

int feholdexcept(fenv_t *env)
{
	x87_store(env);
	x87_clear_flags();
	env->__mxcsr = __builtin_ia32_stmxcsr();
	__builtin_ia32_ldmxcsr((env->__mxcsr & ~FE_ALL_EXCEPT) | MXCSR_MASKS);
	return 0;
}
