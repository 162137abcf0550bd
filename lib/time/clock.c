/* SPDX-License-Identifier: 0BSD */
/*
 * clock - the processor time of this process
 *
 * Returns  microseconds
 * Safety   async-signal-safe, thread-safe
 * Source   C11 7.27.2.1; POSIX.1-2017 clock
 * Differs  from musl 1.2.5: nothing
 */
#include <time.h>

#include "sys/sys.h"

clock_t clock(void)
{
	struct timespec ts;

	sys_clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &ts);
	return ts.tv_sec * 1000000 + ts.tv_nsec / 1000;
}
