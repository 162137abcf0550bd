/* SPDX-License-Identifier: 0BSD */
/* strptime: what strftime writes, the host's answers, text that does not match. */
#include <limits.h>

#include "zone.h"

SUBJECT(strptime);

static void compare(const char *s, const char *format)
{
	struct tm mine, theirs;
	char *a, *b;

	memset(&mine, 0, sizeof(mine));
	/* The host derives these two. */
	memset(&theirs, 0, sizeof(theirs));
	a = mote_strptime(s, format, &mine);
	b = strptime(s, format, &theirs);
	cr_assert_eq(a, b, "\"%s\" by %s: %s, not %s", s, format, a, b);
	if (!a)
		return;
	if (!strpbrk(format, "aAuwcs"))
		theirs.tm_wday = 0;
	if (!strpbrk(format, "js"))
		theirs.tm_yday = 0;
	mine.tm_gmtoff = theirs.tm_gmtoff = 0;
	cr_assert(same(&mine, &theirs), "\"%s\" by %s: %s, not %s", s, format, text(&mine),
	          text(&theirs));
}

Test(time_strptime, reads_what_strftime_writes)
{
	static const char *const formats[] = {
		"%c", "%D %T", "%F %R", "%x %X", "%a %A %b %B %h %d", "%e.%m.%Y %H:%M:%S", "%j",
		"%I:%M:%S %p", "%r", "%y%m%d%H%M%S", "%C", "%C%y", "%s", "%V", "%u", "%w",
		"%n%Y%t%%%m", "%G %g", "%k:%M", "%l %p", "%e %H",
	};
	char s[200];
	struct tm tm;
	size_t f;
	time_t t;
	int i;

	set_zone("CET-1CEST,M3.5.0,M10.5.0/3");
	for (i = 0; i < 4000; i++) {
		t = random_time(1900, 2500);
		localtime_r(&t, &tm);
		for (f = 0; f < sizeof(formats) / sizeof(*formats); f++) {
			strftime(s, sizeof(s), formats[f], &tm);
			if (*s != '-') /* the host reads no negative %s */
				compare(s, formats[f]);
		}
	}
}

Test(time_strptime, ends_where_the_text_does_not_match)
{
	static const char *const cases[][2] = {
		{"", ""}, {"", "%d"}, {"x", "%d"}, {"5", "%d"}, {"05", "%d"}, {"0", "%d"},
		{"123", "%d"}, {"0", "%m"}, {"12", "%m"}, {"23x", "%H"},
		{"60", "%S"}, {"0", "%I"}, {"366", "%j"},
		{"0", "%j"}, {"7", "%w"}, {"7", "%u"}, {"0", "%u"}, {"8", "%u"},
		{"Monday", "%a"}, {"mon", "%A"}, {"MoNdAy!", "%a"}, {"Mo", "%a"}, {"Mond", "%a"},
		{"may", "%b"}, {"Sept", "%b"}, {"september", "%h"}, {"xyz", "%b"}, {"AM", "%p"},
		{"pm", "%p"}, {"m", "%p"}, {"ax", "%p"}, {"12 am", "%I %p"}, {"12 pm", "%I %p"},
		{"1 PM", "%I %p"}, {"PM 1", "%p %I"}, {"%", "%%"}, {"x", "%%"}, {"a  b", "a b"},
		{"ab", "a b"}, {" ab", "ab"}, {"a b", "a%nb"}, {"ab", "a%tb"}, {"2024", "%Y"},
		{"20245", "%Y"}, {"24", "%Y"}, {"69", "%y"}, {"68", "%y"}, {"1 2", "%d%m"},
		{" 7", "%e"}, {"  7", "%d"}, {"1999-12-31", "%F"}, {"1999-12-31T23:59:60Z", "%FT%TZ"},
		{"12/31/99", "%D"}, {"q", "%"}, {"20", "%C"}, {"53", "%W"},
		{"-1", "%s"}, {"0", "%s"}, {"1700000000", "%s"}, {"x", "%s"},
	};
	size_t i;

	set_zone("EST5EDT,M3.2.0,M11.1.0");
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		/* The host reads no sign. */
		if (*cases[i][0] == '-')
			continue;
		compare(cases[i][0], cases[i][1]);
	}
}

Test(time_strptime, takes_no_digit_of_a_number_that_is_too_great)
{
	static const char *const cases[][2] = {
		{"32", "%d"}, {"13", "%m"}, {"24", "%H"}, {"60", "%M"}, {"62", "%S"}, {"13", "%I"},
		{"367", "%j"}, {"54", "%U"},
	};
	struct tm tm;
	size_t i;

	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		cr_assert_null(mote_strptime(cases[i][0], cases[i][1], &tm));
}

Test(time_strptime, reads_offsets_and_names_of_zones)
{
	static const struct {
		const char *s;
		long offset;
	} offsets[] = {
		{"+0000", 0}, {"Z", 0}, {"+0130", 5400}, {"-0330", -12600}, {"+05", 18000},
		{"-05:45", -20700}, {"+1400x", 50400},
	};
	static const char *const bad[] = {"", "1", "+", "+1", "+123", "+0160", "-1:00", "z"};
	struct tm tm;
	size_t i;
	char *end;

	set_zone("EST5EDT,M3.2.0,M11.1.0");
	for (i = 0; i < sizeof(offsets) / sizeof(*offsets); i++) {
		cr_assert_not_null(mote_strptime(offsets[i].s, "%z", &tm));
		cr_assert_eq(tm.tm_gmtoff, offsets[i].offset);
	}
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		cr_assert_null(mote_strptime(bad[i], "%z", &tm), "%s", bad[i]);
	tm.tm_isdst = 5;
	cr_assert_str_eq(mote_strptime("EDT!", "%Z", &tm), "!");
	cr_assert_eq(tm.tm_isdst, 1);
	cr_assert_str_eq(mote_strptime("EST", "%Z", &tm), "");
	cr_assert_eq(tm.tm_isdst, 0);
	tm.tm_isdst = 5;
	end = mote_strptime("UTC 2024", "%Z %Y", &tm);
	cr_assert_str_eq(end, "");
	cr_assert_eq(tm.tm_isdst, 5);
}

Test(time_strptime, reads_years_with_signs_and_widths)
{
	struct tm tm = {0};

	cr_assert_str_eq(mote_strptime("-5", "%Y", &tm), "");
	cr_assert_eq(tm.tm_year, -1905);
	cr_assert_str_eq(mote_strptime("+123456-01-01", "%+6Y-%m-%d", &tm), "");
	cr_assert_eq(tm.tm_year, 123456 - 1900);
	cr_assert_str_eq(mote_strptime("20240131", "%4Y%2m%2d", &tm), "");
	cr_assert_eq(tm.tm_mon, 0);
	cr_assert_null(mote_strptime("99999999999", "%11Y", &tm));
}

/* The end of a page that must not be touched behind the format. */
Test(time_strptime, fails_where_the_format_ends_early)
{
	static const char *const formats[] = {"%", "%5", "%E", "%O", "%+", "%+3", "%999", "%d%", "%5E",
	                                      "%Q", "%!", "%EQ", "%i", "%J", "%5q"};
	struct tm tm, old;
	size_t i;

	memset(&old, 0x55, sizeof(old));
	for (i = 0; i < sizeof(formats) / sizeof(*formats); i++) {
		char *format = guard_copy_tail(0, formats[i], strlen(formats[i]) + 1);

		tm = old;
		cr_assert_null(mote_strptime("07", format, &tm), "%s", formats[i]);
		if (formats[i][1] != 'd')
			cr_assert_arr_eq(&tm, &old, sizeof(tm), "%s", formats[i]);
	}
}

Test(time_strptime, stores_nothing_by_a_conversion_that_fails)
{
	static const char *const cases[][2] = {
		{"+1", "%z"}, {"+0160", "%z"}, {"", "%z"}, {"x", "%Z%d"}, {"99999999999999999", "%s"},
		{"-99999999999999999", "%s"}, {"99999999999999999999999999", "%99s"}, {"13", "%m"},
		{"2147483648", "%10Y"}, {"99999999999999999999999999", "%99Y"}, {"x", "%a"}, {"x", "%b"},
		{"x", "%p"}, {"ax", "%p"}, {"0", "%I"},
	};
	struct tm tm, old;
	size_t i;

	set_zone("UTC0");
	memset(&old, 0x55, sizeof(old));
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		tm = old;
		cr_assert_null(mote_strptime(cases[i][0], cases[i][1], &tm), "%s", cases[i][0]);
		cr_assert_arr_eq(&tm, &old, sizeof(tm), "%s by %s", cases[i][0], cases[i][1]);
	}
}

Test(time_strptime, takes_a_width_beyond_int_for_the_greatest)
{
	static const char *const formats[] = {"%2147483647d", "%2147483648d", "%4294967297d",
	                                      "%4294967298d", "%99999999999999999999999999999d"};
	struct tm tm;
	size_t i;

	for (i = 0; i < sizeof(formats) / sizeof(*formats); i++) {
		cr_assert_str_eq(mote_strptime("00000000031!", formats[i], &tm), "!", "%s", formats[i]);
		cr_assert_eq(tm.tm_mday, 31);
		cr_assert_null(mote_strptime("123", formats[i], &tm));
	}
	cr_assert_str_eq(mote_strptime("0000000000000000000000000000002024", "%99Y", &tm), "");
	cr_assert_eq(tm.tm_year, 124);
}

Test(time_strptime, lets_a_later_field_stand_for_its_parts)
{
	struct tm tm = {0};

	set_zone("UTC0");
	cr_assert_str_eq(mote_strptime("11 PM 07", "%I %p %H", &tm), "");
	cr_assert_eq(tm.tm_hour, 7);
	cr_assert_str_eq(mote_strptime("11 7 PM", "%I %k %p", &tm), "");
	cr_assert_eq(tm.tm_hour, 7);
	cr_assert_str_eq(mote_strptime("07 11 PM", "%H %I %p", &tm), "");
	cr_assert_eq(tm.tm_hour, 23);
	cr_assert_str_eq(mote_strptime("18 07 PM 1700000000", "%C %I %p %s", &tm), "");
	cr_assert_eq(tm.tm_year, 123);
	cr_assert_eq(tm.tm_hour, 22);
	cr_assert_str_eq(mote_strptime("18 2024", "%C %Y", &tm), "");
	cr_assert_eq(tm.tm_year, 124);
	cr_assert_str_eq(mote_strptime("1700000000 19", "%s %C", &tm), "");
	cr_assert_eq(tm.tm_year, 0);
	cr_assert_str_eq(mote_strptime("1700000000 2000-01-01 3:04", "%s %F %R", &tm), "");
	cr_assert(tm.tm_year == 100 && tm.tm_hour == 3 && tm.tm_sec == 20);
}
