/* SPDX-License-Identifier: 0BSD */
/*
 * ftime - the time of day in milliseconds
 *
 * Returns  0; timezone and dstflag are 0
 * Source   Linux man 3 ftime; withdrawn in POSIX.1-2008
 * Differs  from musl 1.2.5: nothing
 */
#include <sys/timeb.h>
#include <time.h>

int ftime(struct timeb *tb)
{
	struct timespec ts;

	clock_gettime(CLOCK_REALTIME, &ts);
	*tb = (struct timeb){.time = ts.tv_sec, .millitm = ts.tv_nsec / 1000000};
	return 0;
}
