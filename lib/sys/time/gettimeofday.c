/* SPDX-License-Identifier: 0BSD */
/*
 * gettimeofday - the time of day, by the kernel's function in this process
 *
 * The second argument is not looked at: the kernel's time zone is nobody's.
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe
 * Source   POSIX.1-2017 gettimeofday
 * Differs  from musl 1.2.5: nothing
 */
#include <sys/time.h>
#include <time.h>

int gettimeofday(struct timeval *restrict tv, void *restrict zone)
{
	struct timespec ts;

	(void)zone;
	if (tv) {
		clock_gettime(CLOCK_REALTIME, &ts);
		tv->tv_sec = ts.tv_sec;
		tv->tv_usec = ts.tv_nsec / 1000;
	}
	return 0;
}
