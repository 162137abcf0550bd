/* SPDX-License-Identifier: 0BSD */
/*
 * ulimit - ask or set how big a file this process may write
 *
 * Returns  the limit, LONG_MAX if there is none; -1 with errno
 * Errors   EINVAL no such cmd
 * Errors   EPERM only the superuser may raise the limit
 * Units    512 bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 ulimit
 */
/* The argument is one register, given or not: nothing variadic is needed to get it. */
#define ulimit variadic_ulimit
#include <ulimit.h>
#undef ulimit

#include <errno.h>
#include <limits.h>
#include <sys/resource.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

long ulimit(int cmd, unsigned long blocks)
{
	struct rlimit limit;
	int r;

	if (cmd != UL_GETFSIZE && cmd != UL_SETFSIZE)
		return fail(EINVAL);
	sys_getrlimit(RLIMIT_FSIZE, &limit);
	if (cmd == UL_SETFSIZE) {
		limit.rlim_cur = blocks > LONG_MAX / 512 ? RLIM_INFINITY : blocks * 512;
		/* Up or down, the hard limit goes with it, or nobody could say it was set. */
		limit.rlim_max = limit.rlim_cur;
		r = sys_setrlimit(RLIMIT_FSIZE, &limit);
		if (r < 0)
			return __syscall_ret(r);
	}
	return limit.rlim_cur == RLIM_INFINITY ? LONG_MAX : (long)(limit.rlim_cur / 512);
}
