/* SPDX-License-Identifier: 0BSD */
/*
 * __month_start - days from 1970-01-01 to the first of a month
 *
 * Years that start in March have their leap day last, so the days before a month are a linear
 * function of it, and those before a year need no table.
 *
 * Source   POSIX.1-2017 §4.16 (proleptic Gregorian calendar, as glibc and musl)
 */
#include "internal/calendar.h"

hidden long __month_start(long year, long month)
{
	/* 2^23 times 400 years make every year of an int positive. */
	unsigned long months = (year + 1900 + (400L << 23)) * 12 + month - 2;
	unsigned long y = months / 12, m = months % 12;

	return (long)(y * 365 + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5) -
	       (719468 + (146097L << 23));
}
