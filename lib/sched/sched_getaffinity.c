/* SPDX-License-Identifier: 0BSD */
/*
 * sched_getaffinity - the processors that a thread may run on
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL size is smaller than the kernel's own set
 * Errors   ESRCH there is no such thread
 * Units    size in bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 2 sched_getaffinity
 */
#include <sched.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int sched_getaffinity(pid_t pid, size_t size, cpu_set_t *set)
{
	long n = sys_sched_getaffinity(pid, size, set);

	if (n < 0)
		return __syscall_ret(n);
	/* The kernel writes as much as it has. */
	for (; (size_t)n < size; n++)
		((char *)set)[n] = 0;
	return 0;
}
