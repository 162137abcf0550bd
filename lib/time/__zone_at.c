/* SPDX-License-Identifier: 0BSD */
/*
 * __zone_at - the three fields of the time zone at a time, under the TZ that tzset last saw
 */
#include "internal/calendar.h"
#include "internal/zone.h"

struct zone __zone;

/* The last time of a date that is not after t. */
static long latest(const struct zone_clock *d, long t)
{
	/* By the mean length of a year, of 365.2425 days: this year, one or two too many. */
	long year = t / 31556952 + 72, day;

	do {
		day = __month_start(year--, d->month) + d->days;
		/* 1970-01-01 was a Thursday. */
		if (d->weekday >= 0)
			day += (d->weekday + (7UL << 40) - 4 - day) % 7;
		day = day * 86400 + d->time;
	} while (day > t);
	return day;
}

hidden void __zone_at(long t, struct tm *tm)
{
	const unsigned char *type;
	long n = __zone.transition_n;
	int i;

	/* Backwards, since most times are of today. */
	while (n && zone_transition(n - 1) > t)
		n--;
	if (n < __zone.transition_n || !*__zone.clocks[0].name) {
		type = zone_types();
		if (n)
			type += type[n - 1 - __zone.transition_n] * 6;
		__builtin_memcpy(&i, type, 4);
		tm->__tm_gmtoff = (int)__builtin_bswap32(i);
		tm->tm_isdst = type[4];
		tm->__tm_zone = (const char *)__zone.texts + type[5];
	} else {
		i = __daylight && latest(&__zone.clocks[0], t) >= latest(&__zone.clocks[1], t);
		tm->__tm_gmtoff = -__zone.clocks[i].offset;
		tm->tm_isdst = i;
		tm->__tm_zone = __zone.clocks[i].name;
	}
}
