/* SPDX-License-Identifier: 0BSD */
/*
 * getpriority - the nice value of a process, a group or a user
 *
 * Returns  -20 to 19; -1 is one too. -1 with errno on an error
 * Errors   EINVAL no such which
 * Errors   ESRCH nobody of that number
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 getpriority
 */
#include <sys/resource.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int getpriority(int which, id_t who)
{
	int r = sys_getpriority(which, who);

	/* The kernel's answer is 20 - value: no negative one looks like an error. */
	return r < 0 ? __syscall_ret(r) : 20 - r;
}
