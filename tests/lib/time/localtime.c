/* SPDX-License-Identifier: 0BSD */
/* localtime, tzset: POSIX rules, the system's zones, generated and corrupted files. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "zone.h"
#include "tests/place.h"

SUBJECT(localtime);
extern char *mote_tzname[2];
extern long mote_timezone;
extern int mote_daylight;

static struct tm local(time_t t)
{
	struct tm tm = {0};

	mote_localtime_r(&t, &tm);
	return tm;
}

static const char *const rules[] = {
	"UTC0", "EST5EDT,M3.2.0,M11.1.0", "CET-1CEST,M3.5.0,M10.5.0/3", "<+03>-3",
	"<-0330>3:30<-0230>,M3.2.0,M11.1.0", "AEST-10AEDT,M10.1.0,M4.1.0/3",
	"NZST-12NZDT,M9.5.0,M4.1.0/3", "XXX-5:45", "ABC+4:30:15", "IST-1GMT0,M10.5.0,M3.5.0/1",
	"<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "EET-2EEST,M3.4.4/50,M10.4.4/50",
	"AAA3BBB,J60,J300", "AAA3BBB,J59/0,J365", "AAA3BBB,59,300",
	"AAA12BBB11,M1.1.0,M12.5.6/1:30:15",
	"LHST-10:30LHDT-11,M10.1.0,M4.1.0", "<ABC+1>1<ABC+0>0,M2.2.1/1,M2.4.3/23",
	"EST5EDT4,J365/1,0/1", "SOUTH3NORTH,J300/2:30,J60/-1:15",
};

Test(time_localtime, follows_rules_as_the_host_does)
{
	size_t i;
	int k;

	for (i = 0; i < sizeof(rules) / sizeof(*rules); i++) {
		set_zone(rules[i]);
		for (k = 0; k < 20000; k++)
			compare_local(rules[i], random_time(1971, 2500)); /* the host errs before */
		/* Each hour of three years, one of them a leap year. */
		for (k = 0; k < 3 * 366 * 24; k++)
			compare_local(rules[i], 1672531200 + k * 3600L - k % 2);
	}
}

Test(time_tzset, fills_tzname_timezone_and_daylight)
{
	set_zone("EST5EDT,M3.2.0,M11.1.0");
	cr_assert_str_eq(mote_tzname[0], "EST");
	cr_assert_str_eq(mote_tzname[1], "EDT");
	cr_assert_eq(mote_timezone, 18000);
	cr_assert_eq(mote_daylight, 1);
	set_zone("<+0530>-5:30");
	cr_assert_str_eq(mote_tzname[0], "+0530");
	cr_assert_str_eq(mote_tzname[1], "");
	cr_assert_eq(mote_timezone, -19800);
	cr_assert_eq(mote_daylight, 0);
}

Test(time_tzset, gives_a_summer_zone_without_dates_those_of_the_united_states)
{
	struct tm bare[4], full[4];
	time_t t[] = {1710054000, 1710054000 - 1, 1730613600, 1730613600 - 1};
	int i;

	set_zone("EST5EDT");
	for (i = 0; i < 4; i++)
		mote_localtime_r(&t[i], &bare[i]);
	set_zone("EST5EDT,M3.2.0,M11.1.0");
	for (i = 0; i < 4; i++) {
		mote_localtime_r(&t[i], &full[i]);
		cr_assert(same(&bare[i], &full[i]));
	}
	cr_assert_eq(full[0].tm_isdst, 1);
	cr_assert_eq(full[1].tm_isdst, 0);
	cr_assert_eq(full[2].tm_isdst, 0);
	cr_assert_eq(full[3].tm_isdst, 1);
}

static int is_utc(void)
{
	time_t t = 1720000000;
	struct tm tm;

	return mote_localtime_r(&t, &tm) && tm.tm_gmtoff == 0 && tm.tm_isdst == 0 &&
	       !strcmp(tm.tm_zone, "UTC") && tm.tm_hour == 9 && mote_timezone == 0 &&
	       mote_daylight == 0 && !strcmp(mote_tzname[0], "UTC");
}

Test(time_tzset, takes_what_is_invalid_for_utc)
{
	static const char *const invalid[] = {
		"", ":", "X", "AB3", "ABC", "ABC?", "<AB", "<AB>", "<AB>3", "<ABC3", "<ABC", "<", "/", "..",
		":/", ":nowhere", "/etc/passwd", ":/dev/null", ":/dev/zero", "!", "ABC!",
		"\xff\xfe\xfd" "3", "Nowhere/City", "../zoneinfo/nowhere", "3", "-3", ",M3.2.0",
	};
	char longest[10000];
	size_t i;

	for (i = 0; i < sizeof(invalid) / sizeof(*invalid); i++) {
		set_zone("CET-1CEST,M3.5.0,M10.5.0/3");
		cr_assert(!is_utc());
		set_zone(invalid[i]);
		cr_assert(is_utc(), "TZ=%s", invalid[i]);
	}
	memset(longest, 'A', sizeof(longest) - 1);
	longest[sizeof(longest) - 1] = 0;
	set_zone(longest);
	cr_assert(is_utc());
	memset(longest, '/', sizeof(longest) - 1);
	set_zone(longest);
	cr_assert(is_utc());
}

/* Both peers keep name and offset of the standard zone, whatever comes behind. */
Test(time_tzset, keeps_the_names_before_what_is_malformed)
{
	static const char *const rules[] = {
		"EST5EDT,M3.2.0", "EST5EDT,M3.2.0,", "EST5EDT,", "EST5EDT,J", "EST5EDT,foo", "EST5EDT!",
		"EST5EDT,M3", "EST5EDT,M3.2", "EST5EDT,M3.2.", "EST5EDT,M3.2.0/", "EST5EDT,M3.2.0/,M11.1.0",
		"EST5EDT,M13.1.0,M11.1.0", "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0",
		"EST5EDT,M3.2.0,M11.1.0,", "EST5EDT,M3.2.0,M11.1.0junk", "EST5EDT,J366,1", "EST5EDT,366,1",
		"EST5EDT4!", "ABC3DEF,J,J", "ABC25", "ABC-", "ABC+", "ABC-+3", "ABC3!", "ABC3:", "ABC3:0:",
		"ABC3:0:0:", "ABC3:60", "ABC99999999999999999999999", "<+03>-3<", "<ABC>3<DE", "ABC3D",
	};
	static const char *const at[] = {"EST5EDT,M3.2.0", "EST5EDT,M3.2.0,", "EST5EDT,"};
	time_t t;
	size_t i;

	for (i = 0; i < sizeof(rules) / sizeof(*rules); i++) {
		set_zone(rules[i]);
		cr_assert_str_eq(mote_tzname[0], tzname[0], "%s", rules[i]);
		/* The host calls what has no name as before. */
		if (i < 20)
			cr_assert_str_eq(mote_tzname[1], tzname[1], "%s", rules[i]);
		if (i < 20)
			cr_assert_eq(mote_daylight, 1, "%s", rules[i]);
		if (strcmp(rules[i], "ABC-+3"))
			cr_assert_eq(mote_timezone, timezone, "%s", rules[i]);
	}
	/* One date only: the other is the one of the United States. */
	for (i = 0; i < sizeof(at) / sizeof(*at); i++) {
		set_zone(at[i]);
		for (t = 1700000000; t < 1740000000; t += 3600)
			compare_local(at[i], t);
	}
	set_zone("CET-1CEST,M3.5.0/3,foo");
	cr_assert_eq(local(1730592000 - 1).tm_isdst, 1); /* until 2024-11-03 02:00 */
	cr_assert_eq(local(1730592000).tm_isdst, 0);
	set_zone("abcdefghijklmnopqrstuvwxyz3");
	cr_assert_str_eq(mote_tzname[0], "abcdefghijklmnopqrstuvw");
	cr_assert_eq(mote_timezone, 10800);
}

Test(time_tzset, sees_a_change_of_tz_and_no_change)
{
	struct tm *tm;
	time_t t = 0;

	set_zone("AAA-1");
	setenv("TZ", "BBB-2", 1);
	tm = mote_localtime(&t);
	cr_assert_eq(tm->tm_hour, 2);
	cr_assert_str_eq(tm->tm_zone, "BBB");
	tm = mote_localtime(&t);
	cr_assert_eq(tm->tm_hour, 2);
	unsetenv("TZ");
	mote_localtime(&t);
}

Test(time_localtime, fails_where_the_year_is_no_int)
{
	time_t ends[] = {LONG_MAX, LONG_MIN, 67768036191676799, -67768040609740800};
	struct tm tm;
	size_t i;

	set_zone("CET-1CEST,M3.5.0,M10.5.0/3");
	for (i = 0; i < 3; i++) {
		mote_errno = 0;
		cr_assert_null(mote_localtime_r(&ends[i], &tm));
		cr_assert_eq(mote_errno, EOVERFLOW);
	}
	cr_assert_not_null(mote_localtime_r(&ends[3], &tm));
	cr_assert_eq(tm.tm_year, INT_MIN);
	cr_assert_eq(tm.tm_hour, 1);
	set_zone("XXX5");
	cr_assert_null(mote_localtime_r(&ends[3], &tm));
	cr_assert_not_null(mote_localtime_r(&ends[2], &tm));
}

static void compare_names(const char *name)
{
	cr_assert_str_eq(mote_tzname[0], tzname[0], "%s", name);
	/* Where there is summer time no more, glibc has the names of what was there once. */
	cr_assert_str_eq(mote_tzname[1], mote_daylight ? tzname[1] : "", "%s", name);
	cr_assert_eq(mote_timezone, timezone, "%s", name);
	cr_assert(!mote_daylight || daylight, "%s", name);
}

/* Each zone of the system, at times around its transitions too. */
static void compare_zones(const char *folder, const char *prefix)
{
	DIR *dir = opendir(folder);
	struct dirent *entry;
	char path[500], name[300], magic[4];
	struct stat st;
	int k, fd;

	if (!dir) {
		fprintf(stderr, "SKIP no %s\n", folder);
		return;
	}
	while ((entry = readdir(dir))) {
		if (entry->d_name[0] == '.' || !strcmp(entry->d_name, "right"))
			continue;
		snprintf(path, sizeof(path), "%s/%s", folder, entry->d_name);
		snprintf(name, sizeof(name), "%s%s", prefix, entry->d_name);
		stat(path, &st);
		if (S_ISDIR(st.st_mode)) {
			strcat(name, "/");
			compare_zones(path, name);
			continue;
		}
		fd = open(path, O_RDONLY);
		k = read(fd, magic, 4);
		close(fd);
		if (k != 4 || memcmp(magic, "TZif", 4))
			continue;
		/* A name that is also a rule is a rule here and a file there. */
		if (strpbrk(name, "0123456789") && !strchr(name, '/'))
			memmove(name + 1, name, strlen(name) + 1), name[0] = ':';
		set_zone(guard_random() % 2 ? name : path);
		compare_names(name);
		for (k = 0; k < 1500; k++)
			compare_local(name, random_time(1850, k & 1 ? 2045 : 2500));
		for (k = 0; k < 130; k++)
			compare_local(name, -1 + k % 2 + 1800 * (random_time(1900, 2038) / 1800));
	}
	closedir(dir);
}

Test(time_localtime, reads_every_file_of_the_system_as_the_host_does)
{
	compare_zones("/usr/share/zoneinfo", "");
}

/* A file of version 2 in memory: transition times an hour apart, changing types, then a rule. */
static size_t put_file(unsigned char *to, int n, const char *rule)
{
	unsigned char *p = to;
	int pass, i;

	for (pass = 0; pass < 2; pass++) {
		unsigned counts[6] = {0, 0, 0, pass ? n : 0, 3, 12};

		memcpy(p, "TZif2", 5);
		memset(p + 5, 0, 15);
		for (i = 0; i < 6; i++) {
			counts[i] = __builtin_bswap32(counts[i]);
			memcpy(p + 20 + 4 * i, &counts[i], 4);
		}
		p += 44;
		for (i = 0; pass && i < n; i++, p += 8) {
			long t = __builtin_bswap64(1000000000 + 3600L * i);

			memcpy(p, &t, 8);
		}
		for (i = 0; pass && i < n; i++)
			*p++ = 1 + i % 2;
		memcpy(p, "\0\0\0\144\0\0" "\0\0\016\020\0\4" "\0\0\034\040\1\010", 18);
		p += 18;
		memcpy(p, "LMT\0STD\0SUM\0", 12);
		p += 12;
	}
	p += sprintf((char *)p, "\n%s\n", rule);
	return p - to;
}

static char file_name[PATH_MAX];

static void set_file(const unsigned char *data, size_t n)
{
	int fd;

	if (!*file_name)
		strcpy(file_name, test_place("zone"));
	fd = open(file_name, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	cr_assert_eq(write(fd, data, n), (ssize_t)n);
	close(fd);
	/* Another zone between, for the file is read only when TZ changes. */
	setenv("TZ", "XXX1", 1);
	mote_tzset();
	setenv("TZ", file_name, 1);
	mote_tzset();
	unlink(file_name);
}

Test(time_localtime, takes_type_0_before_and_the_rule_after_the_transition_times_of_a_file)
{
	static unsigned char data[8192];

	set_file(data, put_file(data, 10, "<+05>-5"));
	cr_assert_str_eq(local(0).tm_zone, "LMT");
	cr_assert_eq(local(0).tm_gmtoff, 100);
	cr_assert_str_eq(local(999999999).tm_zone, "LMT");
	cr_assert_str_eq(local(1000000000).tm_zone, "STD");
	cr_assert_eq(local(1000000000).tm_gmtoff, 3600);
	cr_assert_str_eq(local(1000003599).tm_zone, "STD");
	cr_assert_str_eq(local(1000003600).tm_zone, "SUM");
	cr_assert_eq(local(1000003600).tm_gmtoff, 7200);
	cr_assert_eq(local(1000003600).tm_isdst, 1);
	cr_assert_str_eq(local(1000032399).tm_zone, "STD");
	cr_assert_str_eq(local(1000032400).tm_zone, "+05");
	cr_assert_str_eq(mote_tzname[0], "+05");
	cr_assert_eq(mote_timezone, -18000);
}

Test(time_localtime, keeps_the_last_type_of_a_file_without_a_rule)
{
	static unsigned char data[8192];

	set_file(data, put_file(data, 10, ""));
	cr_assert_str_eq(local(999999999).tm_zone, "LMT");
	cr_assert_str_eq(local(2000000000).tm_zone, "SUM");
	cr_assert_eq(local(2000000000).tm_isdst, 1);
	set_file(data, put_file(data, 0, ""));
	cr_assert_str_eq(local(2000000000).tm_zone, "LMT");
	set_file(data, put_file(data, 0, "ABC3"));
	cr_assert_str_eq(local(2000000000).tm_zone, "ABC");
}

Test(time_tzset, takes_a_truncated_file_for_utc)
{
	static unsigned char data[8192];
	size_t n = put_file(data, 30, "CET-1CEST,M3.5.0,M10.5.0/3"), i;

	for (i = 0; i < n; i++) {
		struct tm tm;

		set_file(data, i);
		tm = local(1000000000 + i * 100);
		/* Only the rule may be cut. */
		cr_assert(is_utc() || i > n - 30, "%zu bytes: %s", i, text(&tm));
	}
}

Test(time_tzset, survives_corrupted_files)
{
	static unsigned char data[20000], bad[20000];
	char path[] = "/usr/share/zoneinfo/Europe/Berlin";
	int fd = open(path, O_RDONLY), i, k;
	ssize_t n = read(fd, data, sizeof(data));

	if (n < 100)
		n = put_file(data, 200, "CET-1CEST,M3.5.0,M10.5.0/3");
	for (i = 0; i < 4000; i++) {
		memcpy(bad, data, n);
		for (k = guard_random() % 8; k >= 0; k--)
			/* Mostly in the headers: the first, or what the length makes the second. */
			bad[guard_random() % (i & 1 ? 44 : (unsigned)n)] =
			    guard_random() % 3 ? guard_random() : guard_random() & 1 ? 255 : 0;
		set_file(bad, i % 5 ? n : (ssize_t)(guard_random() % n));
		for (k = 0; k < 5; k++) {
			struct tm tm = local(random_time(1900, 2100));

			(void)strlen(tm.tm_zone);
		}
		local(LONG_MAX);
		local(LONG_MIN);
	}
}

Test(time_tzset, survives_any_file_of_the_greatest_size)
{
	static unsigned char data[40000];
	int i, k;

	for (i = 0; i < 300; i++) {
		size_t n = put_file(data, i * 6, "AAA3BBB,J60,J300");

		for (k = n; k < (int)sizeof(data); k++)
			data[k] = guard_random();
		/* All counts great, types out of range. */
		memset(data + n - 30, 255, 30);
		data[44 + 30 + 20 + 4 * (i % 6) + 2] = guard_random();
		set_file(data, sizeof(data));
		local(random_time(1900, 2100));
		(void)strlen(local(random_time(1990, 2010)).tm_zone);
	}
}

Test(time_localtime, has_summer_all_the_year_where_one_ends_as_the_next_starts)
{
	int i;

	/* RFC 8536 §3.3.1 */
	set_zone("EST5EDT,0/0,J365/25");
	for (i = 0; i < 20000; i++)
		cr_assert_eq(local(random_time(1900, 2500)).tm_isdst, 1);
	set_zone("AAA0BBB,J1/-100,J31/100");
	cr_assert_eq(local(1735329599).tm_isdst, 0); /* 2024-12-27 19:59:59 */
	cr_assert_eq(local(1735329600).tm_isdst, 1);
	cr_assert_eq(local(1738638000 - 1).tm_isdst, 1); /* 2025-02-04 03:00:00, summer time 04:00 */
	cr_assert_eq(local(1738638000).tm_isdst, 0);
}
