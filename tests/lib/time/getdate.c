/* SPDX-License-Identifier: 0BSD */
/* getdate, and wcsftime: wide characters as the host writes them. */
#include <errno.h>
#include <unistd.h>
#include <wchar.h>

#include "zone.h"
#include "tests/place.h"

SUBJECT(getdate);
SUBJECT(wcsftime);
extern int mote_getdate_err;

static void remove_formats(void)
{
	unlink(test_place("datemsk"));
}

TestSuite(time_getdate, .fini = remove_formats);

Test(time_getdate, reads_by_the_first_format_that_fits)
{
	const char *name = test_place("datemsk");
	struct tm *tm;
	FILE *f;

	set_zone("UTC0");
	unsetenv("DATEMSK");
	cr_assert_null(mote_getdate("2024-01-02"));
	cr_assert_eq(mote_getdate_err, 1);
	setenv("DATEMSK", "/nowhere/at/all", 1);
	cr_assert_null(mote_getdate("2024-01-02"));
	cr_assert_eq(mote_getdate_err, 2);
	f = fopen(name, "w");
	fputs("%Y-%m-%d\n%Y-%m-%d %H:%M\n%H:%M:%S", f);
	fclose(f);
	setenv("DATEMSK", name, 1);
	tm = mote_getdate("2024-02-29 12:30");
	cr_assert(tm && tm->tm_year == 124 && tm->tm_mon == 1 && tm->tm_mday == 29);
	cr_assert(tm->tm_hour == 12 && tm->tm_min == 30 && tm->tm_wday == 4 && tm->tm_yday == 59);
	tm = mote_getdate("01:02:03");
	cr_assert(tm && tm->tm_hour == 1 && tm->tm_sec == 3 && tm->tm_year > 120);
	cr_assert_eq(mote_getdate_err, 0);
	cr_assert_null(mote_getdate("2024-02-29x"));
	cr_assert_eq(mote_getdate_err, 7);
	setenv("DATEMSK", "/", 1);
	cr_assert_null(mote_getdate("2024-02-29"));
	cr_assert_eq(mote_getdate_err, 4);
}

/* The file stays for the host. */
static struct tm *read_date(const char *format, const char *s)
{
	const char *name = test_place("datemsk");
	FILE *f;

	f = fopen(name, "w");
	fprintf(f, "%s\n", format);
	fclose(f);
	setenv("DATEMSK", name, 1);
	return mote_getdate(s);
}

Test(time_getdate, fills_in_what_is_missing_as_the_host_does)
{
	static const char *const formats[] = {
		/* A month alone is not its first there. */
		"%a", "%A", "%B %a", "%b %a %Y", "%a %H", "%e %H:%S", "%H:%M", "%H", "%I %p",
		"%d", "%Y", "%y", "%T", "%R", "%d %Y", "%d %b %Y", "%a %d", "%m/%d/%y %H", "%S", "%M",
		"%d %H:%M", "%D", "%C%y",
	};
	struct tm given, *mine, *theirs;
	char s[100];
	time_t t, before;
	int i;

	set_zone("UTC0");
	for (i = 0; i < 8000; i++) {
		const char *format = formats[i % (sizeof(formats) / sizeof(*formats))];

		t = random_time(1971, 2037);
		gmtime_r(&t, &given);
		strftime(s, sizeof(s), format, &given);
		/* Both fill in what the clock says: the same second. */
		do {
			before = time(NULL);
			mine = read_date(format, s);
			theirs = getdate(s);
		} while (time(NULL) != before);
		cr_assert_eq(!mine, !theirs, "%s by %s: %d, not %d", s, format, mote_getdate_err,
		             getdate_err);
		if (!mine) {
			cr_assert_eq(mote_getdate_err, getdate_err);
			continue;
		}
		cr_assert(timegm(mine) == timegm(theirs), "%s by %s: %s, not %s", s, format,
		          text(mine), text(theirs));
	}
}

Test(time_wcsftime, has_room_for_any_width)
{
	static wchar_t s[100000];
	wchar_t *end;
	struct tm tm = {.tm_year = 124, .tm_mday = 7};
	size_t n;

	cr_assert_eq(mote_wcsftime(s, 100000, L"%300d|%99990Y", &tm), 0);
	cr_assert_eq(mote_wcsftime(s, 100000, L"%300d|%90000Y", &tm), 90301);
	cr_assert(s[299] == '7' && s[298] == '0' && s[300] == '|' && s[301] == '0' && !s[90301]);
	cr_assert_eq(mote_wcsftime(s, 100, L"%00000000000000000000000004d", &tm), 4);
	cr_assert_eq(mote_wcsftime(s, 100, L"%000000000000004294967298d", &tm), 0);
	for (n = 0; n < 12; n++) {
		end = (wchar_t *)guard_tail(0, n * sizeof(wchar_t));
		cr_assert_eq(mote_wcsftime(end, n, L"%F", &tm), n > 10 ? 10 : 0);
	}
}

Test(time_wcsftime, fails_where_there_is_no_such_conversion)
{
	static const wchar_t *const formats[] = {L"%", L"x%", L"%5", L"%E", L"%-3", L"%Q", L"%\x20ac%Y",
	                                         L"%\x141", L"%5\x159"};
	wchar_t s[100];
	struct tm tm = {.tm_mday = 7};
	size_t i;

	for (i = 0; i < sizeof(formats) / sizeof(*formats); i++) {
		wchar_t *format = (wchar_t *)guard_copy_tail(0, formats[i], 4 * wcslen(formats[i]) + 4);

		mote_errno = 0;
		cr_assert_eq(mote_wcsftime(s, 100, format, &tm), 0, "%zu", i);
		cr_assert_eq(mote_errno, EINVAL, "%zu", i);
	}
}

Test(time_getdate, takes_the_next_of_what_is_past)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	char s[100];
	time_t t = time(NULL), then;
	struct tm now, *tm, day;
	int i;

	set_zone("UTC0");
	gmtime_r(&t, &now);
	for (i = 0; i < 7; i++) {
		then = t + i * 86400;
		gmtime_r(&then, &day);
		strftime(s, sizeof(s), "%A", &day);
		tm = read_date("%a", s);
		cr_assert(tm && tm->tm_mday == day.tm_mday && tm->tm_mon == day.tm_mon &&
		          tm->tm_year == day.tm_year);
	}
	for (i = 0; i < 24; i++) {
		then = t + (i < now.tm_hour ? 86400 : 0);
		gmtime_r(&then, &day);
		snprintf(s, sizeof(s), "%d", i);
		tm = read_date("%H", s);
		cr_assert(tm && tm->tm_hour == i && tm->tm_min == 0 && tm->tm_mday == day.tm_mday);
	}
	for (i = 0; i < 12; i++) {
		snprintf(s, sizeof(s), "%d/%d", i + 1, days[i]);
		tm = read_date("%m/%d", s);
		cr_assert(tm && tm->tm_mon == i && tm->tm_mday == days[i]);
		cr_assert_eq(tm->tm_year, now.tm_year + (i < now.tm_mon));
		snprintf(s, sizeof(s), "%d/%d", i + 1, days[i] + 1 + (i == 1));
		if (days[i] + 1 + (i == 1) > 31)
			continue;
		cr_assert_null(read_date("%m/%d", s));
		cr_assert_eq(mote_getdate_err, 8);
	}
	/* POSIX's examples, as if in a year that is not over. */
	tm = read_date("%b %a %Y", "Jan Wed 1989");
	cr_assert(tm && tm->tm_mday == 4 && tm->tm_mon == 0 && tm->tm_year == 89 && tm->tm_wday == 3);
	tm = read_date("%b %a %Y %H:%S", "Sep Mon 1986 10:30");
	cr_assert(tm && tm->tm_mday == 1 && tm->tm_hour == 10 && tm->tm_min == 0 && tm->tm_sec == 30);
}

Test(time_getdate, has_an_error_for_what_is_no_date)
{
	static const struct {
		const char *format, *s;
		int error;
	} cases[] = {
		{"%d %b %Y", "31 Feb 2024", 8}, {"%d %b %Y", "30 Feb 2024", 8}, {"%d %b %Y", "29 Feb 2024", 0},
		{"%d %b %Y", "29 Feb 2023", 8}, {"%d %b %Y", "31 Apr 2024", 8}, {"%d %b %Y", "32 Jan 2024", 7},
		{"%9Y", "999999999", 0}, {"%10Y", "2147485547", 7}, {"%Y-%m-%d", "2024-01-02 \t\n", 0},
		{"%Y-%m-%d", "  2024-01-02", 0}, {"%Y-%m-%d", "2024-01-02 x", 7}, {"%", "x", 7}, {"%5", "5", 7},
		{"%Q", "5", 7}, {"%s", "-1", 0}, {"%s", "99999999999999999", 7},
	};
	size_t i;

	set_zone("UTC0");
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct tm *tm = read_date(cases[i].format, cases[i].s);

		cr_assert_eq(!tm, !!cases[i].error, "%s", cases[i].s);
		cr_assert_eq(mote_getdate_err, cases[i].error, "%s: %d", cases[i].s, mote_getdate_err);
	}
	setenv("DATEMSK", "/dev/null", 1);
	cr_assert_null(mote_getdate("1"));
	cr_assert_eq(mote_getdate_err, 4);
}

Test(time_getdate, passes_over_a_line_that_is_too_long)
{
	char line[2000];
	struct tm *tm;

	set_zone("UTC0");
	memset(line, 'x', sizeof(line));
	strcpy(line + 1990, "\n%Y");
	tm = read_date(line, "2024");
	cr_assert(tm && tm->tm_year == 124);
}

Test(time_wcsftime, writes_what_the_host_writes)
{
	static const wchar_t *const formats[] = {
		L"", L"%c", L"%a, %d %b %Y %T%%", L"\x20ac %F \x20ac", L"%Ex %Od %5Y", L"%p%n%t%j",
	};
	wchar_t mine[100], theirs[100];
	struct tm tm;
	time_t t = 1709618706;
	size_t i, n, room;

	set_zone("UTC0");
	gmtime_r(&t, &tm);
	for (i = 0; i < sizeof(formats) / sizeof(*formats); i++) {
		n = mote_wcsftime(mine, 100, formats[i], &tm);
		cr_assert_eq(n, wcsftime(theirs, 100, formats[i], &tm));
		if (n)
			cr_assert_eq(wcscmp(mine, theirs), 0);
		for (room = 0; room <= n; room++)
			cr_assert_eq(mote_wcsftime(mine, room, formats[i], &tm), 0);
		cr_assert_eq(mote_wcsftime(mine, n + 1, formats[i], &tm), n);
	}
	cr_assert_eq(mote_wcsftime(mine, opaque((size_t)-1), L"%Y", &tm), 4);
	cr_assert_eq(wcscmp(mine, L"2024"), 0);
	tm.tm_isdst = -1;
	cr_assert_eq(mote_wcsftime(mine, 100, L"%Z%z", &tm), 0);
	cr_assert_eq(*mine, 0);
}

/* A name of TZ's says which of the two clocks is meant; the host passes over all. */
Test(time_getdate, takes_the_clock_that_a_zone_names)
{
	static const struct {
		const char *text;
		time_t is;
	} known[] = {{"2024-07-04 12:00 EDT", 1720108800}, {"2024-01-04 12:00 EST", 1704387600},
	    {"2024-07-04 12:00 EST", 1720112400}};
	struct tm *tm;

	set_zone("EST5EDT,M3.2.0,M11.1.0");
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++) {
		tm = read_date("%Y-%m-%d %H:%M %Z", known[i].text);
		cr_assert(tm, "%s: error %d", known[i].text, mote_getdate_err);
		cr_assert_eq(mktime(tm), known[i].is, "%s: %s", known[i].text, text(tm));
		tm = getdate(known[i].text);
		cr_assert(i == 2 || mktime(tm) == known[i].is, "%s: %s", known[i].text, text(tm));
	}
	/* Another zone's name says nothing. */
	tm = read_date("%Y-%m-%d %H:%M %Z", "2024-07-04 12:00 CEST");
	cr_assert(tm && mktime(tm) == known[0].is);
}
