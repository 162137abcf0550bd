/* SPDX-License-Identifier: 0BSD */
/*
 * fegetenv - store the floating-point environment
 *
 * Returns  0, with directions, flags and masks of both units in *env; they stay as they are
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.6.4.1; Intel SDM, FNSTENV
 * Differs  from musl 1.2.5: masks that a program has taken away are still away afterwards
 */
#include <fenv.h>

#include "internal/x87_state.h"

int fegetenv(fenv_t *env)
{
	x87_store(env);
	x87_set_control(env->__control_word);
	env->__mxcsr = __builtin_ia32_stmxcsr();
	return 0;
}
