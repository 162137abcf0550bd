/* SPDX-License-Identifier: 0BSD */
/*
 * gmtime_r - the calendar fields of a point in time, UTC
 *
 * Returns  tm, or NULL
 * Errors   EOVERFLOW the year does not fit an int
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 gmtime_r
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/calendar.h"

struct tm *gmtime_r(const time_t *restrict t, struct tm *restrict tm)
{
	tm->tm_isdst = 0;
	tm->__tm_gmtoff = 0;
	tm->__tm_zone = "UTC";
	return __secs_to_tm(*t, tm) ? NULL : tm;
}
