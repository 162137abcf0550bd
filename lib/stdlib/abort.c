/* SPDX-License-Identifier: 0BSD */
/*
 * abort - end the process by SIGABRT
 *
 * A handler runs first, even if the signal is blocked; it may leave by longjmp. If it returns,
 * or the signal is ignored, the default action is restored and takes place. To process 1 the
 * kernel does not deliver it; an illegal instruction ends that one too.
 *
 * Returns  does not return
 * Safety   async-signal-safe
 * Source   C11 7.22.4.1; POSIX.1-2017 abort
 */
#include <signal.h>
#include <stdlib.h>

#include "internal/ksigaction.h"
#include "sys/sys.h"

static noinline void attempt(void)
{
	static const struct ksigaction defaults = {.mask = KSIG_BIT(SIGABRT)};

	sys_rt_sigprocmask(SIG_UNBLOCK, &defaults.mask, NULL, KSIGSET_SIZE);
	sys_tkill(sys_gettid(), SIGABRT);
	sys_rt_sigaction(SIGABRT, &defaults, NULL, KSIGSET_SIZE);
}

noreturn void abort(void)
{
	attempt();
	attempt();
	__builtin_trap();
}
