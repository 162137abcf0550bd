/* SPDX-License-Identifier: 0BSD */
/*
 * thrd_sleep - sleep for a time
 *
 * Returns  0; -1 a signal's handler ran, *rest is what is left; -2 the time is none
 * Safety   async-signal-safe, thread-safe
 * Source   C11 7.26.5.7
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <threads.h>
#include <time.h>

#include "sys/sys.h"

int thrd_sleep(const struct timespec *time, struct timespec *rest)
{
	int r = sys_clock_nanosleep(CLOCK_REALTIME, 0, time, rest);

	if (r == 0)
		return 0;
	return r == -EINTR ? -1 : -2;
}
