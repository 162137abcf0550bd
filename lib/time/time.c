/* SPDX-License-Identifier: 0BSD */
/*
 * time - the seconds since the Epoch
 *
 * Returns  the time, also stored in *t unless t is NULL
 * Safety   async-signal-safe, thread-safe
 * Source   C11 7.27.2.4; POSIX.1-2017 time; Linux man 2 time, man 2 clock_gettime
 * Differs  from musl 1.2.5: the clock of the last tick, as the kernel's and glibc's time
 */
#include <time.h>

#include "internal/vdso.h"

time_t time(time_t *t)
{
	struct timespec ts;

	__clock_gettime(CLOCK_REALTIME_COARSE, &ts);
	if (t)
		*t = ts.tv_sec;
	return ts.tv_sec;
}
