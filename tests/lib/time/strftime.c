/* SPDX-License-Identifier: 0BSD */
/* strftime: every conversion, flag and width; the host is the oracle where it follows POSIX. */
#include <errno.h>

#include "zone.h"

SUBJECT(strftime);
SUBJECT_AS(size_t (char *, size_t, const char *, const struct tm *, void *), strftime_l);

static const char *const zones[] = {
	"UTC0", "EST5EDT,M3.2.0,M11.1.0", "<+0545>-5:45", "<-0330>3:30<-0230>,M3.2.0,M11.1.0",
	"Europe/Berlin", "NZST-12NZDT,M9.5.0,M4.1.0/3",
};

static void compare(const char *format, const struct tm *tm)
{
	char mine[300] = "", theirs[300] = "";
	size_t n = mote_strftime(mine, sizeof(mine), format, tm);

	cr_assert_eq(n, strftime(theirs, sizeof(theirs), format, tm), "%s: %s, not %s (%s)", format,
	             mine, theirs, text(tm));
	cr_assert_str_eq(mine, theirs, "%s: %s, not %s (%s)", format, mine, theirs, text(tm));
}

Test(time_strftime, writes_every_conversion_as_the_host_does)
{
	static const char letters[] = "aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%";
	const char *l;
	struct tm tm;
	int i;
	time_t t;

	for (i = 0; i < 30000; i++) {
		if (i % 1000 == 0)
			set_zone(zones[i / 1000 % 6]);
		t = random_time(1900, 2500);
		localtime_r(&t, &tm);
		for (l = letters; *l; l++) {
			char format[] = {'%', *l, 0};

			compare(format, &tm);
		}
		compare("%Ec %EC %Ex %EX %Ey %EY %Od %Oe %OH %OI %Om %OM %OS %Ou %OU %OV %Ow %OW %Oy", &tm);
		compare("%a, %d %b %Y %T %z (%Z)100%%", &tm);
	}
}

Test(time_strftime, finds_the_iso_week_of_every_day)
{
	struct tm tm;
	time_t t;

	set_zone("UTC0");
	/* 400 years have all the kinds of years. */
	for (t = 0; t < 146097L * 86400; t += 86400) {
		gmtime_r(&t, &tm);
		compare("%G %g %V %U %W %u %w %j", &tm);
	}
}

Test(time_strftime, pads_as_flags_and_widths_say)
{
	static const char flags[] = "_-0";
	/* Text of one letter is padded with blanks here and with 0 there; F has its own test. */
	static const char letters[] = "aAbBdeGghHIjklmMpSuUVwWyYC";
	time_t t = 1709618706;
	struct tm tm;
	const char *f, *l;
	int width;

	set_zone("EST5EDT,M3.2.0,M11.1.0");
	localtime_r(&t, &tm);
	for (f = flags; *f; f++)
		for (l = letters; *l; l++)
			for (width = -1; width < 25; width += 1 + width / 8) {
				char format[20];

				if (width < 0)
					sprintf(format, "%%%c%c", *f, *l);
				else
					sprintf(format, "%%%c%d%c", *f, width, *l);
				/* Names are padded with blanks here; 0 is a flag. */
				if (width >= 0 && *f == '0' && strchr("aAbBhp", *l))
					continue;
				compare(format, &tm);
			}
	compare("%3S%5d%12Y", &tm);
	compare("%20a|%_20Z|%-20A", &tm);
}

static void expect(const char *format, const struct tm *tm, const char *expected)
{
	char mine[300] = "";
	size_t n = mote_strftime(mine, sizeof(mine), format, tm);

	cr_assert_str_eq(mine, expected, "%s: %s, not %s", format, mine, expected);
	cr_assert_eq(n, strlen(expected));
}

Test(time_strftime, writes_years_of_all_lengths)
{
	struct tm tm = {.tm_year = 270 - 1900, .tm_mon = 0, .tm_mday = 1};

	/* The examples of POSIX.1-2017 strftime. */
	expect("%Y", &tm, "0270");
	expect("%+4Y", &tm, "0270");
	expect("%F", &tm, "0270-01-01");
	tm.tm_year = 17 - 1900;
	expect("%+5Y|%05Y|%C%y", &tm, "+0017|00017|0017");
	tm.tm_year = 12345 - 1900;
	expect("%Y|%+4Y|%F|%+11F|%C|%+C|%+2C", &tm,
	       "12345|+12345|+12345-01-01|+12345-01-01|123|+123|+123");
	expect("%10F|%0F|%-F|%_F|%1F", &tm,
	       "12345-01-01|12345-01-01|12345-01-01|12345-01-01|12345-01-01");
	tm.tm_year = 2024 - 1900;
	expect("%+Y|%+4Y|%+5Y|%10F|%11F|%+11F|%+3C|%3C", &tm,
	       "2024|2024|+2024|2024-01-01|02024-01-01|+2024-01-01|+20|020");
	tm.tm_year = -5 - 1900;
	expect("%Y|%y", &tm, "-005|05");
	tm.tm_year = 0x7fffffff;
	expect("%Y", &tm, "2147485547");
	tm.tm_year = -0x7fffffff - 1;
	expect("%Y", &tm, "-2147481748");
}

Test(time_strftime, takes_widths_below_the_usual_for_years_only)
{
	struct tm tm = {.tm_year = -1900, .tm_mon = 1, .tm_mday = 23};
	struct tm new = {.tm_year = 124, .tm_mday = 5};

	expect("%01C|%02Y|%01F|%06F|%F", &tm, "0|00|0-02-23|0-02-23|0000-02-23");
	expect("%1C|%1Y|%3Y|%7F|%8F|%9F", &tm, "0|0|000|0-02-23|00-02-23|000-02-23");
	expect("%+2Y|%+4Y|%+5Y|%+10F|%+11F|%+3C", &tm, "00|0000|+0000|0000-02-23|+0000-02-23|+00");
	expect("%_1C|%_3Y|%_8F|%_Y|%_C", &tm, "0|  0| 0-02-23|   0| 0");
	expect("%1Y|%1C|%6F|%+2Y|%+1C", &new, "2024|20|2024-01-05|2024|20");
	expect("%1d|%01d|%1j|%1H|%1y|%1m|%1z", &new, "05|05|001|00|24|01|+0000");
	tm.tm_year = -1905;
	expect("%1Y|%2Y|%3Y|%6F|%12F|%y", &tm, "-5|-5|-05|-5-02-23|-00005-02-23|05");
}

Test(time_strftime, pads_with_blanks_to_a_width_with_a_dash)
{
	struct tm tm = {.tm_year = 124, .tm_mon = 1, .tm_mday = 7};

	expect("%-d|%-5d|%-1d|%-m|%-j|%-3j", &tm, "7|    7|7|2|1|  1");
	expect("%-Y|%-6Y|%-C|%-5C|%-F|%-12F", &tm, "2024|  2024|20|   20|2024-02-07|  2024-02-07");
	expect("%-05d|%0-5d|%_-5d|%-_5d", &tm, "00007|    7|    7|    7");
}

Test(time_strftime, takes_a_width_beyond_int_for_the_greatest)
{
	struct tm tm = {.tm_mday = 7};
	char s[100];

	cr_assert_eq(mote_strftime(s, sizeof(s), "%2147483647d", &tm), 0);
	cr_assert_eq(mote_strftime(s, sizeof(s), "%2147483648d", &tm), 0);
	cr_assert_eq(mote_strftime(s, sizeof(s), "%4294967298d", &tm), 0);
	cr_assert_eq(mote_strftime(s, sizeof(s), "%4294967301F", &tm), 0);
	cr_assert_eq(mote_strftime(s, sizeof(s), "%18446744073709551618a", &tm), 0);
	cr_assert_eq(mote_strftime(s, sizeof(s), "%-99999999999Y", &tm), 0);
	expect("%0000000000000000000000000000000000000000004d", &tm, "0007");
}

Test(time_strftime, fails_where_there_is_no_such_conversion)
{
	static const char *const formats[] = {"%", "%5", "%E", "%O", "%+", "%0", "%-3", "x%d%", "%Q",
	                                      "%!", "%EQ", "%E5Y", "%^a", "%#Z", "%i", "%\xff"};
	struct tm tm = {.tm_mday = 7};
	char s[100];
	size_t i;

	for (i = 0; i < sizeof(formats) / sizeof(*formats); i++) {
		char *format = guard_copy_tail(0, formats[i], strlen(formats[i]) + 1);

		mote_errno = 0;
		cr_assert_eq(mote_strftime(s, sizeof(s), format, &tm), 0, "%s", formats[i]);
		cr_assert_eq(mote_errno, EINVAL, "%s", formats[i]);
	}
	mote_errno = 0;
	cr_assert_eq(mote_strftime(s, 3, "%Y", &tm), 0);
	cr_assert_eq(mote_errno, 0);
}

Test(time_strftime, writes_what_fields_out_of_range_have)
{
	struct tm tm = {.tm_wday = 9, .tm_mon = -1, .tm_isdst = -1, .tm_zone = "X", .tm_mday = 7};

	expect("x%%y%%%n%t", &tm, "x%y%\n\t");
	expect("%a %A %b %B|%z|%Z", &tm, "? ? ? ?||");
	expect("", &tm, "");
	tm.tm_isdst = 0;
	tm.tm_zone = NULL;
	tm.tm_gmtoff = -1800;
	expect("%z|%Z", &tm, "-0030|");
}

Test(time_strftime, needs_room_for_the_final_0)
{
	time_t t = 1709618706;
	char s[100];
	struct tm tm;
	size_t n, full;

	gmtime_r(&t, &tm);
	full = mote_strftime(s, sizeof(s), "%c|%F %T|%30Y", &tm);
	cr_assert_eq(full, 24 + 1 + 19 + 1 + 30);
	for (n = 0; n <= full + 1; n++) {
		char *end = guard_tail(0, n);

		cr_assert_eq(mote_strftime(end, n, "%c|%F %T|%30Y", &tm), n > full ? full : 0);
	}
	cr_assert_eq(mote_strftime(s, sizeof(s), "%99999999999999999999d", &tm), 0);
	cr_assert_eq(mote_strftime(s, 0, "", &tm), 0);
	cr_assert_eq(mote_strftime_l(s, sizeof(s), "%Y", &tm, NULL), 4);
}

Test(time_strftime, takes_any_size_for_room)
{
	char s[100];
	struct tm tm = {.tm_year = 126, .tm_mon = 10, .tm_mday = 26};

	cr_assert_eq(mote_strftime(s, opaque((size_t)-1), "%d %B %Y", &tm), 16);
	cr_assert_str_eq(s, "26 November 2026");
	cr_assert_eq(mote_strftime(s, opaque((size_t)-1 / 2), "%A %5d %-d", &tm), 15);
	cr_assert_str_eq(s, "Sunday 00026 26");
}
