/* SPDX-License-Identifier: 0BSD */
/*
 * __zone_at - as __zone_at.c, which it stands in for
 *
 * The time between two transitions that the last call was about is kept: most calls are about it
 * again. Transition times of a file are halved in each step. tzset makes the span empty.
 *
 * Contract: __zone_at.c
 */
#include "internal/calendar.h"
#include "internal/zone.h"

struct zone __zone;

/* The last time of a date that is not after t; *next is at most the one after that. */
static long latest(const struct zone_clock *d, long t, long *next)
{
	/* By the mean length of a year, of 365.2425 days: this year, one or two too many. */
	long year = t / 31556952 + 72, day;

	for (;;) {
		day = __month_start(year--, d->month) + d->days;
		/* 1970-01-01 was a Thursday. */
		if (d->weekday >= 0)
			day += (d->weekday + (7UL << 40) - 4 - day) % 7;
		day = day * 86400 + d->time;
		if (day <= t)
			return day;
		if (day < *next)
			*next = day;
	}
}

static void by_rule(long t, long *to)
{
	struct zone *z = &__zone;
	long start, end;
	int i = 0;

	if (__daylight) {
		start = latest(&z->clocks[0], t, to);
		end = latest(&z->clocks[1], t, to);
		i = start >= end;
		if (z->from < (i ? start : end))
			z->from = i ? start : end;
	}
	z->offset = -z->clocks[i].offset;
	z->isdst = i;
	z->name = z->clocks[i].name;
}

static void by_type(const unsigned char *type)
{
	int offset;

	__builtin_memcpy(&offset, type, 4);
	__zone.offset = (int)__builtin_bswap32(offset);
	__zone.isdst = type[4];
	__zone.name = (const char *)__zone.texts + type[5];
}

static noinline void find(long t)
{
	struct zone *z = &__zone;
	long n = z->transition_n, low = 0, high = n, middle, to;

	/* Transition low - 1 is not after t, high is. */
	while (low < high) {
		middle = (low + high) / 2;
		if (zone_transition(middle) <= t)
			low = middle + 1;
		else
			high = middle;
	}
	z->from = low ? zone_transition(low - 1) : LONG_MIN;
	to = low < n ? zone_transition(low) : LONG_MAX;
	if (low == n && *z->clocks[0].name)
		by_rule(t, &to);
	else
		by_type(zone_types() + (low ? zone_types()[low - 1 - n] * 6 : 0));
	z->span = (unsigned long)to - z->from;
}

hidden void __zone_at(long t, struct tm *tm)
{
	if ((unsigned long)t - __zone.from >= __zone.span)
		find(t);
	tm->__tm_gmtoff = __zone.offset;
	tm->tm_isdst = __zone.isdst;
	tm->__tm_zone = __zone.name;
}
