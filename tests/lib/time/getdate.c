/* SPDX-License-Identifier: 0BSD */
/* getdate, and wcsftime: wide characters as the host writes them. */
#include <unistd.h>
#include <wchar.h>

#include "zone.h"

SUBJECT(getdate);
SUBJECT(wcsftime);
extern int mote_getdate_err;

Test(time_getdate, reads_by_the_first_format_that_fits)
{
	char name[100];
	struct tm *tm;
	FILE *f;

	set_zone("UTC0");
	unsetenv("DATEMSK");
	cr_assert_null(mote_getdate("2024-01-02"));
	cr_assert_eq(mote_getdate_err, 1);
	setenv("DATEMSK", "/nowhere/at/all", 1);
	cr_assert_null(mote_getdate("2024-01-02"));
	cr_assert_eq(mote_getdate_err, 2);
	snprintf(name, sizeof(name), "/tmp/datemsk-%d", getpid());
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
	cr_assert_eq(mote_getdate_err, 5);
	unlink(name);
}

Test(time_wcsftime, writes_what_the_host_writes)
{
	static const wchar_t *const formats[] = {
		L"", L"%c", L"%a, %d %b %Y %T%%", L"\x20ac %F \x20ac", L"%Ex %Od %5Y", L"%p%n%t%j", L"%",
		L"x%", L"%\x20ac%Y",
	};
	wchar_t mine[100], theirs[100];
	struct tm tm;
	time_t t = 1709618706;
	size_t i, n, room;

	set_zone("UTC0");
	gmtime_r(&t, &tm);
	for (i = 0; i < sizeof(formats) / sizeof(*formats); i++) {
		n = mote_wcsftime(mine, 100, formats[i], &tm);
		if (i < 6)
			cr_assert_eq(n, wcsftime(theirs, 100, formats[i], &tm));
		if (i < 6 && n)
			cr_assert_eq(wcscmp(mine, theirs), 0);
		for (room = 0; room <= n; room++)
			cr_assert_eq(mote_wcsftime(mine, room, formats[i], &tm), 0);
		cr_assert_eq(mote_wcsftime(mine, n + 1, formats[i], &tm), n);
	}
	cr_assert_eq(wcscmp(mine, L"%\x20ac" L"2024"), 0);
	tm.tm_isdst = -1;
	cr_assert_eq(mote_wcsftime(mine, 100, L"%Z%z", &tm), 0);
	cr_assert_eq(*mine, 0);
}
