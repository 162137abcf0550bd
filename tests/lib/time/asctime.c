/* SPDX-License-Identifier: 0BSD */
/* asctime, ctime and their _r: the host, fields that do not fit. */
#include <errno.h>
#include <limits.h>

#include "zone.h"

SUBJECT(asctime);
SUBJECT(asctime_r);
SUBJECT(ctime);
SUBJECT(ctime_r);
SUBJECT(difftime);

Test(time_asctime, writes_what_the_host_writes)
{
	struct tm tm;
	char s[26];
	time_t t;
	int i;

	set_zone("CET-1CEST,M3.5.0,M10.5.0/3");
	for (i = 0; i < 50000; i++) {
		t = random_time(i & 1 ? 1 : 1900, i & 1 ? 9999 : 2100);
		gmtime_r(&t, &tm);
		cr_assert_str_eq(mote_asctime(&tm), asctime(&tm));
		cr_assert_eq(mote_asctime_r(&tm, s), s);
		cr_assert_str_eq(s, asctime(&tm));
		if (t < 0)
			continue;
		cr_assert_str_eq(mote_ctime(&t), ctime(&t));
		cr_assert_str_eq(mote_ctime_r(&t, s), ctime(&t));
	}
}

Test(time_asctime, has_question_marks_for_names_out_of_range)
{
	struct tm tm = {.tm_wday = -1, .tm_mon = 12, .tm_mday = 5, .tm_year = 100};

	cr_assert_str_eq(mote_asctime(&tm), "??? ???  5 00:00:00 2000\n");
	tm.tm_year = -1900;
	cr_assert_str_eq(mote_asctime(&tm), "??? ???  5 00:00:00 0\n");
}

Test(time_asctime, fails_where_there_is_no_room)
{
	struct tm tm = {.tm_year = 8100};
	time_t t = LONG_MAX;

	mote_errno = 0;
	cr_assert_null(mote_asctime(&tm));
	cr_assert_eq(mote_errno, EOVERFLOW);
	tm.tm_year = INT_MAX;
	cr_assert_null(mote_asctime(&tm));
	tm.tm_year = 0;
	tm.tm_sec = 100;
	cr_assert_null(mote_asctime(&tm));
	tm.tm_sec = -1;
	cr_assert_null(mote_asctime(&tm));
	cr_assert_null(mote_ctime(&t));
}

Test(time_difftime, is_exact_over_all_years_of_interest)
{
	cr_assert_eq(mote_difftime(1L << 52, 1), (double)((1L << 52) - 1));
	cr_assert_eq(mote_difftime(1, 2), -1.0);
}

Test(time_difftime, does_not_wrap)
{
	static const time_t times[] = {LONG_MIN, LONG_MIN + 1, -1, 0, 1, 1L << 53, (1L << 53) + 1,
	    LONG_MAX - 1, LONG_MAX};

	for (size_t i = 0; i < sizeof(times) / sizeof(*times); i++)
		for (size_t k = 0; k < sizeof(times) / sizeof(*times); k++)
			cr_assert_eq(mote_difftime(times[i], times[k]), difftime(times[i], times[k]),
			    "%ld %ld", times[i], times[k]);
}
