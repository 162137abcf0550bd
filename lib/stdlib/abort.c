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

#include "internal/hidden.h"
#include "sys/sys.h"

#define MASK_SIZE 8 /* of the kernel's signal set, and of its struct sigaction {long[4]} */

noreturn void abort(void)
{
	static const unsigned long sigabrt = 1ul << (SIGABRT - 1), defaults[4];
	int n;

	for (n = 2; n; n--) {
		sys_rt_sigprocmask(SIG_UNBLOCK, &sigabrt, NULL, MASK_SIZE);
		sys_tkill(sys_gettid(), SIGABRT);
		sys_rt_sigaction(SIGABRT, defaults, NULL, MASK_SIZE);
	}
	__builtin_trap();
}
