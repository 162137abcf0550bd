/* SPDX-License-Identifier: 0BSD */
/*
 * ualarm - send SIGALRM after a number of microseconds, then again every interval
 *
 * Returns  the microseconds that were left of an alarm before
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2001 ualarm
 */
#include <sys/time.h>
#include <unistd.h>

#include "sys/sys.h"

unsigned ualarm(unsigned us, unsigned interval)
{
	struct itimerval t = {
	    {interval / 1000000, interval % 1000000},
	    {us / 1000000, us % 1000000},
	};

	sys_setitimer(ITIMER_REAL, &t, &t);
	return t.it_value.tv_sec * 1000000 + t.it_value.tv_usec;
}
