/* SPDX-License-Identifier: 0BSD */
/*
 * clock_gettime - the time of a clock
 *
 * The size flavour asks the kernel by a system call, the speed flavour its vDSO.
 *
 * Returns  0, or -1
 * Errors   EINVAL no such clock; EFAULT
 * Safety   async-signal-safe, thread-safe
 * Source   POSIX.1-2017 clock_gettime; Linux man 2 clock_gettime
 * Differs  from musl 1.2.5: nothing
 */
#include <time.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int clock_gettime(clockid_t clock, struct timespec *ts)
{
	return __syscall_ret(sys_clock_gettime(clock, ts));
}
