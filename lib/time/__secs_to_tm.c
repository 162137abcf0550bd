/* SPDX-License-Identifier: 0BSD */
/*
 * __secs_to_tm - the calendar fields of a moment
 *
 * Years are counted from March, as in __month_start; n runs through quarters of a day, so that a
 * century has 146097 of them and a year 1461.
 *
 * Returns  0, or -1 if the year does not fit an int
 * Errors   EOVERFLOW
 * Source   POSIX.1-2017 §4.16; C. Neri, L. Schneider, "Euclidean affine functions" (2021)
 */
#include <errno.h>

#include "internal/calendar.h"
#include "internal/syscall_ret.h"

hidden int __secs_to_tm(long t, struct tm *tm)
{
	/* 2^23 times 400 years make every day positive; no longer year is an int's. */
	unsigned long secs = (unsigned long)t + 86400UL * (719468 + (146097UL << 23));
	unsigned long day = secs / 86400, n, century, year;
	unsigned rest = secs % 86400, quarter, yday, month;

	century = (4 * day + 3) / 146097;
	quarter = (4 * day + 3) % 146097 | 3;
	n = quarter / 1461;
	yday = quarter % 1461 / 4;
	year = 100 * century + n - 1900 - (400UL << 23);
	if (!n)
		n = century;
	/* Day 306 is the first of January. */
	if (yday >= 306) {
		year++;
		tm->tm_yday = yday - 306;
	} else
		tm->tm_yday = yday + 59 + !(n & 3);
	if ((long)year != (int)year)
		return fail(EOVERFLOW);
	tm->tm_year = year;
	month = (5 * yday + 2) / 153;
	tm->tm_mday = (5 * yday + 2) % 153 / 5 + 1;
	tm->tm_mon = month < 10 ? month + 2 : month - 10;
	tm->tm_wday = (day + 3) % 7; /* day 0 was a Wednesday */
	tm->tm_hour = rest / 3600;
	tm->tm_min = rest / 60 % 60;
	tm->tm_sec = rest % 60;
	return 0;
}
