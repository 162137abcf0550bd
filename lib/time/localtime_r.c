/* SPDX-License-Identifier: 0BSD */
/*
 * localtime_r - the calendar fields of a point in time, in the time zone of TZ
 *
 * Returns  tm, or NULL
 * Errors   EOVERFLOW the year does not fit an int
 * Safety   not thread-safe as long as tzset is not; no allocation
 * Source   POSIX.1-2017 localtime_r
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/calendar.h"

struct tm *localtime_r(const time_t *restrict t, struct tm *restrict tm)
{
	/* First without a zone: a time out of range gets no further. */
	if (__secs_to_tm(*t, tm))
		return NULL;
	tzset();
	__zone_at(*t, tm);
	return __secs_to_tm(*t + tm->__tm_gmtoff, tm) ? NULL : tm;
}
