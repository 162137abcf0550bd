/* SPDX-License-Identifier: 0BSD */
/*
 * sigaddset - put a signal into a set
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL no such signal; 32 to 34, which are the library's
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 sigaddset
 */
#include <errno.h>
#include <signal.h>

#include "internal/ksigaction.h"
#include "internal/syscall_ret.h"

int sigaddset(sigset_t *set, int sig)
{
	if ((unsigned)sig - 1 >= 64 || KSIG_RESERVED(sig))
		return fail(EINVAL);
	set->__bits[0] |= KSIG_BIT(sig);
	return 0;
}
