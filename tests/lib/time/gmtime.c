/* SPDX-License-Identifier: 0BSD */
/* gmtime, timegm: the calendar without a zone. */
#include <errno.h>
#include <limits.h>

#include "zone.h"

SUBJECT(gmtime);
SUBJECT(gmtime_r);
SUBJECT(timegm);

/* Both libraries read one environment. */
char *mote_getenv(const char *name)
{
	return getenv(name);
}

static void compare(time_t t)
{
	struct tm mine, theirs;

	cr_assert_eq(!mote_gmtime_r(&t, &mine), !gmtime_r(&t, &theirs), "%ld", t);
	cr_assert(same(&mine, &theirs), "%ld: %s, not %s", t, text(&mine), text(&theirs));
	cr_assert_str_eq(mine.tm_zone, "UTC");
	cr_assert_eq(mote_timegm(&mine), t);
}

Test(time_gmtime, knows_every_day_of_some_centuries)
{
	long day;

	for (day = -800000; day < 800000; day++)
		compare(day * 86400 + (day & 1 ? 0 : 86399));
}

Test(time_gmtime, agrees_with_the_host_in_all_years)
{
	int i;

	for (i = 0; i < 300000; i++)
		compare(random_time(i % 2 ? 1800 : -2147483000, i % 2 ? 2500 : 2147483000));
	for (i = 0; i < 100; i++)
		compare(i - 50);
}

Test(time_gmtime, ends_where_the_year_is_no_int)
{
	time_t last = 67768036191676799, first = -67768040609740800, t;
	struct tm tm;

	compare(last);
	compare(first);
	for (t = 1; t > 0 && t < LONG_MAX / 3; t *= 3) {
		time_t late = last + t, early = first - t;

		mote_errno = 0;
		cr_assert_null(mote_gmtime(&late));
		cr_assert_eq(mote_errno, EOVERFLOW);
		cr_assert_null(mote_gmtime_r(&early, &tm));
	}
	t = LONG_MAX;
	cr_assert_null(mote_gmtime(&t));
	t = LONG_MIN;
	cr_assert_null(mote_gmtime(&t));
	t = 0;
	cr_assert_eq(mote_gmtime(&t)->tm_year, 70);
}

Test(time_timegm, brings_fields_into_their_ranges)
{
	int i, k;

	for (i = 0; i < 200000; i++) {
		struct tm mine = {0}, theirs;

		for (k = 0; k < 6; k++)
			(&mine.tm_sec)[k] = (int)(guard_random() << 1) >> guard_random() % 32;
		/* Room for what the other fields add to the year. */
		mine.tm_year /= 2;
		theirs = mine;
		cr_assert_eq(mote_timegm(&mine), timegm(&theirs));
		cr_assert(same(&mine, &theirs), "%s, not %s", text(&mine), text(&theirs));
	}
}

Test(time_timegm, leaves_the_fields_of_a_year_that_is_no_int)
{
	struct tm tm = {.tm_year = INT_MAX, .tm_mon = 12, .tm_mday = 1, .tm_wday = 55}, old = tm;

	mote_errno = 0;
	cr_assert_eq(mote_timegm(&tm), -1);
	cr_assert_eq(mote_errno, EOVERFLOW);
	cr_assert_arr_eq(&tm, &old, sizeof(tm));
	tm.tm_mon = 11;
	cr_assert_neq(mote_timegm(&tm), -1);
}
