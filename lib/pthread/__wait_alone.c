/* SPDX-License-Identifier: 0BSD */
/* __wait_alone - the only thread of a program waits for what no other one will give */
#include <errno.h>
#include <stddef.h>
#include <time.h>

#include "internal/mutex.h"
#include "sys/sys.h"

hidden int __wait_alone(clockid_t clock, const struct timespec *until)
{
	int r;

	while (!until)
		sys_pause();
	if ((clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC) ||
	    (unsigned long)until->tv_nsec > 999999999)
		return EINVAL;
	if (until->tv_sec < 0)
		return ETIMEDOUT;
	do
		r = -sys_clock_nanosleep(clock, TIMER_ABSTIME, until, NULL);
	while (r == EINTR);
	return r ? r : ETIMEDOUT;
}
