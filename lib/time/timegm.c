/* SPDX-License-Identifier: 0BSD */
/*
 * timegm - the point in time of calendar fields in UTC, which are brought into their ranges
 *
 * Returns  seconds since the Epoch, or -1
 * Errors   EOVERFLOW the year, in its range, does not fit an int
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 timegm
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/calendar.h"

time_t timegm(struct tm *tm)
{
	long t = __tm_to_secs(tm);
	struct tm in_range;

	if (!gmtime_r(&t, &in_range))
		return -1;
	*tm = in_range;
	return t;
}
