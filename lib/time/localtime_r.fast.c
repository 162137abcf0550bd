/* SPDX-License-Identifier: 0BSD */
/*
 * localtime_r - the calendar fields of a moment, in the time zone of TZ
 *
 * As localtime_r.c, which asks __secs_to_tm twice; here only a moment near the ends of time is.
 *
 * Returns  tm, or NULL
 * Errors   EOVERFLOW the year does not fit an int
 * Safety   not thread-safe as long as tzset is not; no allocation
 * Source   POSIX.1-2017 localtime_r
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/calendar.h"

#define FAR (1L << 55) /* the year does fit */

struct tm *localtime_r(const time_t *restrict t, struct tm *restrict tm)
{
	if ((*t < -FAR || *t > FAR) && __secs_to_tm(*t, tm))
		return NULL;
	tzset();
	__zone_at(*t, tm);
	return __secs_to_tm(*t + tm->__tm_gmtoff, tm) ? NULL : tm;
}
