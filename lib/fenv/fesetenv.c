/* SPDX-License-Identifier: 0BSD */
/*
 * fesetenv - make the floating-point environment what fegetenv has stored, or the default
 *
 * env may be FE_DFL_ENV: to nearest, no flag, every exception masked, x87 precision 64 bits.
 *
 * Returns  0; flags are set and not raised
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.6.4.3; SysV x86-64 psABI §3.2.1: control words at the start of a program
 * Differs  from musl 1.2.5: nothing
 */
#include <fenv.h>

#include "internal/x87_state.h"

static const fenv_t default_env = {
    .__control_word = 0x37f,
    .__tags = 0xffff, /* all registers empty */
    .__mxcsr = MXCSR_DEFAULT,
};

int fesetenv(const fenv_t *env)
{
	if (env == FE_DFL_ENV)
		env = &default_env;
	x87_load(env);
	__builtin_ia32_ldmxcsr(env->__mxcsr);
	return 0;
}
