/* SPDX-License-Identifier: 0BSD */
/* What the tests of <time.h> share: TZ for both libraries, random times, comparison. */
#ifndef MOTE_TESTS_LIB_TIME_ZONE_H
#define MOTE_TESTS_LIB_TIME_ZONE_H

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT(tzset);
SUBJECT(localtime_r);

/* mote reads the host's environment: zone.c says so. */
static inline void set_zone(const char *tz)
{
	if (tz)
		setenv("TZ", tz, 1);
	else
		unsetenv("TZ");
	tzset();
	mote_tzset();
}

/* From the years first to last. */
static inline time_t random_time(int first, int last)
{
	unsigned long long r = (unsigned long long)guard_random() << 31 | guard_random();

	return (first - 1970L) * 31556952 + (time_t)(r % ((last - (long)first) * 31556952UL));
}

static inline const char *text(const struct tm *tm)
{
	static char s[2][200];
	static int i;

	i = !i;
	snprintf(s[i], sizeof(s[i]), "%d-%d-%d %d:%d:%d wday %d yday %d dst %d off %ld", tm->tm_year,
	         tm->tm_mon, tm->tm_mday, tm->tm_hour, tm->tm_min, tm->tm_sec, tm->tm_wday,
	         tm->tm_yday, tm->tm_isdst, tm->tm_gmtoff);
	return s[i];
}

static inline int same(const struct tm *a, const struct tm *b)
{
	return !memcmp(a, b, 9 * sizeof(int)) && a->tm_gmtoff == b->tm_gmtoff;
}

static inline void compare_local(const char *zone, time_t t)
{
	struct tm mine, theirs;

	memset(&mine, 1, sizeof(mine));
	cr_assert_eq(!mote_localtime_r(&t, &mine), !localtime_r(&t, &theirs), "%s %ld", zone, t);
	cr_assert(same(&mine, &theirs), "%s %ld: %s, not %s", zone, t, text(&mine), text(&theirs));
	cr_assert_str_eq(mine.tm_zone, theirs.tm_zone, "%s %ld", zone, t);
}

#endif
