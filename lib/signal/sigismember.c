/* SPDX-License-Identifier: 0BSD */
/*
 * sigismember - tell whether a signal is in a set
 *
 * Returns  1 if it is, 0 if not, -1 with errno
 * Errors   EINVAL no such signal
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 sigismember
 * Differs  from musl 1.2.5: a number that is no signal is an error, not 0
 */
#include <errno.h>
#include <signal.h>

#include "internal/syscall_ret.h"

int sigismember(const sigset_t *set, int sig)
{
	if ((unsigned)sig - 1 >= 64)
		return fail(EINVAL);
	return set->__bits[0] >> (sig - 1) & 1;
}
