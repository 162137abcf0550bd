/* SPDX-License-Identifier: 0BSD */
/*
 * nice - make the process more or less nice to others
 *
 * Returns  the new nice value, -20 to 19; -1 is one too. -1 with errno on an error
 * Errors   EPERM only the superuser may be less nice
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 nice
 */
#include <errno.h>
#include <limits.h>
#include <sys/resource.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int nice(int increment)
{
	/* The kernel's answer is 20 - value: no negative one looks like an error. */
	long value = NZERO - sys_getpriority(PRIO_PROCESS, 0) + (long)increment;
	int r;

	if (value > NZERO - 1)
		value = NZERO - 1;
	if (value < -NZERO)
		value = -NZERO;
	r = sys_setpriority(PRIO_PROCESS, 0, value);
	if (r < 0)
		return fail(r == -EACCES ? EPERM : -r);
	return value;
}
