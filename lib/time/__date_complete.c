/* SPDX-License-Identifier: 0BSD */
/*
 * __date_complete - fill in what a date leaves out, by getdate's rules
 *
 * Returns  1, or 0 if the month has no such day
 * Source   POSIX.1-2024 getdate
 */
#include "internal/calendar.h"

/* Whether all of the fields from first to last are missing. */
static int none(const struct tm *tm, int first, int last)
{
	for (; first <= last; first++)
		if ((&tm->tm_sec)[first] != DATE_MISSING)
			return 0;
	return 1;
}

hidden int __date_complete(struct tm *tm, const struct tm *now)
{
	enum { SEC, HOUR = 2, MDAY, YEAR = 5, WDAY };
	int no_time = none(tm, SEC, HOUR), no_date = none(tm, MDAY, WDAY), later = 0, i;

	for (i = SEC; i <= HOUR; i++)
		if ((&tm->tm_sec)[i] == DATE_MISSING)
			(&tm->tm_sec)[i] = no_time ? (&now->tm_sec)[i] : 0;
	if (no_date)
		later = tm->tm_hour < now->tm_hour;
	else if (none(tm, MDAY, YEAR))
		later = (tm->tm_wday + 7 - now->tm_wday) % 7;
	if (tm->tm_mon != DATE_MISSING) {
		if (tm->tm_year == DATE_MISSING)
			tm->tm_year = now->tm_year + (tm->tm_mon < now->tm_mon);
		if (tm->tm_mday == DATE_MISSING) {
			tm->tm_mday = 1;
			/* 1970-01-01 was a Thursday. */
			if (tm->tm_wday != DATE_MISSING)
				later = (tm->tm_wday + (7UL << 40) - 4 -
				            __month_start(tm->tm_year, tm->tm_mon)) %
				        7;
		}
	}
	for (i = MDAY; i <= YEAR; i++)
		if ((&tm->tm_sec)[i] == DATE_MISSING)
			(&tm->tm_sec)[i] = (&now->tm_sec)[i];
	i = tm->tm_mday <=
	    __month_start(tm->tm_year, tm->tm_mon + 1) - __month_start(tm->tm_year, tm->tm_mon);
	tm->tm_mday += later;
	return i;
}
