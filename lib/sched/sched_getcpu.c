/* SPDX-License-Identifier: 0BSD */
/*
 * sched_getcpu - the processor on which the caller runs, or has just run
 *
 * Returns  its number, or -1 with errno
 * Errors   ENOSYS the kernel has no getcpu
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 sched_getcpu
 */
#include <sched.h>
#include <stddef.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int sched_getcpu(void)
{
	unsigned cpu;
	int r = sys_getcpu(&cpu, NULL, NULL);

	return r < 0 ? __syscall_ret(r) : (int)cpu;
}
