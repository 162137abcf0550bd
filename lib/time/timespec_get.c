/* SPDX-License-Identifier: 0BSD */
/*
 * timespec_get - the time since the Epoch
 *
 * Returns  base, or 0 if it is not TIME_UTC
 * Safety   async-signal-safe, thread-safe
 * Source   C11 7.27.2.5
 * Differs  from musl 1.2.5: nothing
 */
#include <time.h>

int timespec_get(struct timespec *ts, int base)
{
	if (base != TIME_UTC || clock_gettime(CLOCK_REALTIME, ts))
		return 0;
	return base;
}
