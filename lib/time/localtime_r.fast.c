/* SPDX-License-Identifier: 0BSD */
/*
 * localtime_r - contract: localtime_r.c
 *
 * The calendar is asked twice there; here only for a time near the ends of what fits.
 *
 * Source   POSIX.1-2024 localtime_r
 */
#include "internal/calendar.h"

#define YEAR_FITS (1L << 55) /* seconds to either side */

struct tm *localtime_r(const time_t *restrict t, struct tm *restrict tm)
{
	if ((*t < -YEAR_FITS || *t > YEAR_FITS) && __secs_to_tm(*t, tm))
		return NULL;
	tzset();
	__zone_at(*t, tm);
	return __secs_to_tm(*t + tm->__tm_gmtoff, tm) ? NULL : tm;
}
