/* SPDX-License-Identifier: 0BSD */
/*
 * sigrelse - stop blocking one signal
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL no such signal
 * Safety   async-signal-safe, no allocation
 * Source   POSIX.1-2017 sigrelse
 */
#include <errno.h>
#include <signal.h>
#include <stddef.h>

#include "internal/ksigaction.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int sigrelse(int sig)
{
	unsigned long set = KSIG_BIT(sig);

	if ((unsigned)sig - 1 >= 64)
		return fail(EINVAL);
	return __syscall_ret(sys_rt_sigprocmask(SIG_UNBLOCK, &set, NULL, KSIGSET_SIZE));
}
