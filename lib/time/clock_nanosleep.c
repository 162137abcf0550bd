/* SPDX-License-Identifier: 0BSD */
/*
 * clock_nanosleep - sleep by a clock, for a time or until one
 *
 * Returns  0, or an error number; errno stays
 * Errors   EINTR a signal; *rest, if asked for and not TIMER_ABSTIME, is what is left
 *          EINVAL no such clock, the thread's own CPU time, nanoseconds out of range
 * Safety   async-signal-safe, thread-safe
 * Source   POSIX.1-2017 clock_nanosleep
 * Differs  from musl 1.2.5: nothing
 */
#include <errno.h>
#include <time.h>

#include "sys/sys.h"

int clock_nanosleep(
    clockid_t clock, int flags, const struct timespec *request, struct timespec *rest)
{
	/* The kernel calls it ENOTSUP. */
	if (clock == CLOCK_THREAD_CPUTIME_ID)
		return EINVAL;
	return -sys_clock_nanosleep(clock, flags, request, rest);
}
