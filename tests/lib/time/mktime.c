/* SPDX-License-Identifier: 0BSD */
/* mktime: fields out of range, the three values of tm_isdst, hours that come twice or never. */
#include <errno.h>
#include <limits.h>

#include "zone.h"

SUBJECT(mktime);

static const char *const zones[] = {
	"UTC0", "EST5EDT,M3.2.0,M11.1.0", "CET-1CEST,M3.5.0,M10.5.0/3", "NZST-12NZDT,M9.5.0,M4.1.0/3",
	"<+0545>-5:45", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
	"America/Sao_Paulo", "Europe/Dublin", "Pacific/Apia", "LHST-10:30LHDT-11,M10.1.0,M4.1.0",
};
enum { ZONES = sizeof(zones) / sizeof(*zones) };

/* Whether the clock of the zone changes its offset within some days. */
static int changes_near(time_t t)
{
	time_t a = t - 3 * 86400, b = t + 3 * 86400;
	struct tm x, y;

	localtime_r(&a, &x);
	localtime_r(&b, &y);
	return x.tm_gmtoff != y.tm_gmtoff;
}

/* Whether there is any summer time within some years; glibc invents one where there is none. */
static int has_summer(time_t t)
{
	struct tm tm;
	time_t d;

	for (d = -268000000; d < 268000000; d += 1000000) {
		time_t near = t + d;

		if (localtime_r(&near, &tm)->tm_isdst)
			return 1;
	}
	return 0;
}

Test(time_mktime, undoes_localtime)
{
	struct tm tm, again;
	time_t t;
	int i;

	for (i = 0; i < 60000; i++) {
		if (i % 1000 == 0)
			set_zone(zones[i / 1000 % ZONES]);
		t = i % 2 ? random_time(1971, 2500) : random_time(1971, 2030) / 1800 * 1800;
		mote_localtime_r(&t, &tm);
		again = tm;
		again.tm_wday = again.tm_yday = 99;
		again.tm_gmtoff = 5;
		cr_assert_eq(mote_mktime(&again), t, "%s: %s", getenv("TZ"), text(&tm));
		cr_assert(same(&tm, &again));
		cr_assert_str_eq(tm.tm_zone, again.tm_zone);
	}
}

Test(time_mktime, agrees_with_the_host_away_from_changes)
{
	int i, k, compared = 0;

	for (i = 0; i < 60000; i++) {
		struct tm mine, theirs;
		time_t t = random_time(1985, 2400), expected;

		if (i % 1000 == 0)
			set_zone(zones[i / 1000 % ZONES]);
		localtime_r(&t, &mine);
		for (k = 0; k < 5; k++)
			(&mine.tm_sec)[k] += (int)(guard_random() % 200) - 100;
		mine.tm_isdst = i % 3 - 1;
		theirs = mine;
		expected = mktime(&theirs);
		if (changes_near(expected) || (i % 3 == 2 && !has_summer(expected)))
			continue;
		compared++;
		t = mote_mktime(&mine);
		cr_assert_eq(t, expected, "%s (%d): %s, not %s", getenv("TZ"), i % 3 - 1, text(&mine),
		             text(&theirs));
		cr_assert(same(&mine, &theirs));
	}
	cr_assert(compared > 20000);
}

static time_t at(int year, int month, int day, int hour, int minute, int isdst)
{
	struct tm tm = {.tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day,
	                .tm_hour = hour, .tm_min = minute, .tm_isdst = isdst};

	return mote_mktime(&tm);
}

Test(time_mktime, takes_an_hour_that_comes_twice_as_isdst_says)
{
	set_zone("Europe/Berlin");
	cr_assert_eq(at(2024, 10, 27, 2, 30, 1), 1729989000);
	cr_assert_eq(at(2024, 10, 27, 2, 30, 0), 1729992600);
	cr_assert_eq(at(2024, 10, 27, 2, 30, -1), 1729989000);
	set_zone("EST5EDT,M3.2.0,M11.1.0");
	cr_assert_eq(at(2024, 11, 3, 1, 30, 7), 1730611800);
	cr_assert_eq(at(2024, 11, 3, 1, 30, 0), 1730615400);
	cr_assert_eq(at(2024, 11, 3, 1, 30, -7), 1730611800);
}

Test(time_mktime, reads_an_hour_that_never_comes_by_the_clock_that_isdst_names)
{
	set_zone("Europe/Berlin");
	cr_assert_eq(at(2024, 3, 31, 2, 30, 0), 1711848600);
	cr_assert_eq(at(2024, 3, 31, 2, 30, 1), 1711845000);
	cr_assert_eq(at(2024, 3, 31, 2, 30, -1), 1711848600);
}

Test(time_mktime, accepts_a_clock_that_is_not_in_use)
{
	set_zone("EST5EDT,M3.2.0,M11.1.0");
	cr_assert_eq(at(2024, 1, 15, 12, 0, 1), at(2024, 1, 15, 11, 0, -1));
	cr_assert_eq(at(2024, 7, 15, 12, 0, 0), at(2024, 7, 15, 13, 0, -1));
	set_zone("UTC0");
	cr_assert_eq(at(2024, 7, 15, 12, 0, 1), at(2024, 7, 15, 12, 0, 0));
}

Test(time_mktime, finds_a_clock_that_is_years_away)
{
	set_zone("America/Indiana/Indianapolis");
	cr_assert_eq(at(1986, 4, 28, 16, 24, 0), 515107440);
	cr_assert_eq(at(1986, 4, 28, 16, 24, 1), 515107440 - 3600);
	/* Standard time is two hours from Greenwich now; summer time was an hour more, and long ago. */
	set_zone("America/Danmarkshavn");
	cr_assert_eq(at(2049, 9, 22, 12, 0, -1) - at(2049, 9, 22, 12, 0, 1), 3600);
	set_zone("Europe/Berlin");
	cr_assert_eq(at(1965, 7, 1, 12, 0, 1), at(1965, 7, 1, 11, 0, 0));
	/* A zone that never had one. */
	set_zone("Etc/GMT+5");
	cr_assert_eq(at(2024, 7, 15, 12, 0, 1), at(2024, 7, 15, 12, 0, 0));
	set_zone("Asia/Riyadh");
	cr_assert_eq(at(2024, 7, 15, 12, 0, 1), at(2024, 7, 15, 12, 0, 0));
}

Test(time_mktime, reads_a_day_that_a_zone_leapt_over)
{
	static const int isdst[] = {-1, 1};
	size_t i;

	/* 2011-12-30 is not there; both peers go on by the clock after, which is a day ahead. */
	set_zone("Pacific/Apia");
	for (i = 0; i < 2; i++) {
		cr_assert_eq(at(2011, 12, 30, 12, 0, isdst[i]), at(2011, 12, 29, 12, 0, 1));
		cr_assert_eq(at(2011, 12, 30, 0, 0, isdst[i]), at(2011, 12, 29, 0, 0, 1));
		cr_assert_eq(at(2011, 12, 31, 0, 0, isdst[i]), 1325239200);
		cr_assert_eq(at(2011, 12, 29, 23, 59, isdst[i]), 1325239200 - 60);
	}
	set_zone("Pacific/Kwajalein"); /* 1993-08-21 */
	cr_assert_eq(at(1993, 8, 21, 12, 0, -1), at(1993, 8, 20, 12, 0, -1));
	/* An hour, and no summer time before or after. */
	set_zone("America/Argentina/San_Luis");
	cr_assert_eq(at(2004, 7, 25, 0, 9, -1), 1090724940);
}

/* What configure scripts of GNU programs ask before they trust mktime, in words of our own. */
static int round_trip(time_t t)
{
	struct tm tm;

	return !mote_localtime_r(&t, &tm) || mote_mktime(&tm) == t;
}

static int all_fields(int n)
{
	struct tm tm = {.tm_sec = n, .tm_min = n, .tm_hour = n, .tm_mday = n, .tm_mon = n, .tm_year = n,
	                .tm_isdst = -1}, again;
	time_t t = mote_mktime(&tm);

	if (t == -1)
		return 1;
	mote_localtime_r(&t, &again);
	return same(&tm, &again);
}

Test(time_mktime, passes_the_probe_of_gnulib)
{
	static const char *const probe[] = {NULL, "GMT0", "JST-9",
	                                    "EST+3EDT+2,M10.1.0/00:00:00,M2.3.0/00:00:00",
	                                    "PST8PDT,M4.1.0,M10.5.0", "America/Indiana/Indianapolis"};
	size_t i, k;
	long t, delta;

	for (i = 0; i < sizeof(probe) / sizeof(*probe); i++) {
		set_zone(probe[i]);
		for (delta = LONG_MAX / 997, t = LONG_MIN; t < LONG_MAX - delta; t += delta)
			cr_assert(round_trip(t), "%s %ld", probe[i], t);
		cr_assert(round_trip(1) && round_trip(3600) && round_trip(86400));
		for (k = 0; k < 31; k++) {
			cr_assert(all_fields(1 << k), "%s %zu", probe[i], k);
			cr_assert(all_fields(INT_MAX >> k), "%s %zu", probe[i], k);
			cr_assert(all_fields(INT_MIN >> k), "%s %zu", probe[i], k);
		}
	}
	set_zone("GMT0");
	cr_assert_eq(at(1996, 4, 0, 0, 0, -1), 828230400); /* 31 March */
	set_zone("PST8PDT,M4.1.0,M10.5.0");
	cr_assert_eq(at(2050, 2, 1, 0, 0, -1), 2527315200);
	cr_assert_neq(at(1998, 4, 5, 2, 0, -1), -1); /* no such hour */
}

Test(time_mktime, fails_where_the_year_is_no_int)
{
	struct tm tm = {.tm_year = INT_MAX, .tm_mon = 11, .tm_mday = 32}, old = tm;

	set_zone("UTC0");
	mote_errno = 0;
	cr_assert_eq(mote_mktime(&tm), -1);
	cr_assert_eq(mote_errno, EOVERFLOW);
	cr_assert_arr_eq(&tm, &old, sizeof(tm));
	tm.tm_mday = 31;
	cr_assert_eq(mote_mktime(&tm), 67768036191676799 - 86399);
	cr_assert_eq(tm.tm_yday, 364);
	/* -1 is also a time. */
	tm = (struct tm){.tm_year = 69, .tm_mon = 11, .tm_mday = 31, .tm_hour = 23, .tm_min = 59,
	                 .tm_sec = 59, .tm_wday = -1};
	cr_assert_eq(mote_mktime(&tm), -1);
	cr_assert_eq(tm.tm_wday, 3);
}
