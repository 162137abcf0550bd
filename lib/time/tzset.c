/* SPDX-License-Identifier: 0BSD */
/*
 * tzset - take the time zone from the environment variable TZ
 *
 * TZ is a POSIX rule (EST5EDT,M3.2.0,M11.1.0), else the name of a TZif file below
 * /usr/share/zoneinfo or anywhere if it starts with '/'; a leading ':' says that it is a file.
 * Unset stands for /etc/localtime; what is empty, invalid or missing is UTC. A rule with a summer
 * zone and without dates has the dates of the United States, as in the example. In a process
 * with more rights than its caller (AT_SECURE) TZ counts as unset.
 *
 * Nothing is done when TZ is what it was. The file is read into memory that stays: a damaged one
 * can spoil times, but nothing else, and tm_zone stays valid, with a new text after a change of
 * TZ. Leap seconds in the file ("right/...") are ignored.
 *
 * One file, since rule, file and search share their state: accessors would be half of the code.
 *
 * Returns  nothing; tzname, timezone and daylight are set
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2024 §8.3 (TZ), tzset; RFC 8536 (TZif)
 * Differs  from musl 1.2.5: TZif files of version 1 are invalid; no search in /share/zoneinfo and
 *          /etc/zoneinfo; AT_SECURE
 */
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>

#include "internal/auxv.h"
#include "internal/calendar.h"
#include "sys/sys.h"

char *__tzname[2];
long __timezone;
int __daylight;
/* Not ISO C's names: a program may have its own. */
weak_alias(__tzname, tzname);
weak_alias(__timezone, timezone);
weak_alias(__daylight, daylight);

/* When summer time starts or ends in a year: a day of the week on or after a day, or that day. */
struct date {
	int month;   /* from January */
	int days;    /* from the month's first */
	int weekday; /* -1: any */
	int time;    /* seconds after midnight, UTC */
};

/* The rule: TZ itself or the end of the file. 0 is standard time, 1 is summer time. */
static struct date dates[2];
static int offsets[2]; /* to be subtracted from UTC */
static char names[2][24];

/* The file. A byte that is an index may point behind its end, at most to the last NUL here. */
static unsigned char file[16384];
#define FILE_MAX (sizeof(file) - 256 * 6 - 256 - 1)
/*
 * In it: moments of 8 bytes, moment_n of them; as many bytes, each the index of a type; types of
 * 6 bytes: offset (4), whether summer, index of texts.
 */
static const unsigned char *moments, *texts;
static long moment_n;

static char last[256]; /* TZ as it was */

/* Where parsing goes on after an error: nothing fits here, and it is not the end. */
#define BAD "!"

static const char *number(const char *s, int *to, unsigned max)
{
	unsigned n = 0, d;

	if (*s - '0' + 0U > 9)
		return BAD;
	while ((d = *s - '0') <= 9) {
		n = n * 10 + d;
		if (n > max)
			return BAD;
		s++;
	}
	*to = n;
	return s;
}

static const char *seconds(const char *s, int *to)
{
	int sign = *s, unit = 3600, n = 0, part = 0, max = 167;

	if (sign == '-' || sign == '+')
		s++;
	for (;;) {
		s = number(s, &part, max);
		n += unit * part;
		if (unit == 1 || *s != ':')
			break;
		s++;
		max = 59;
		unit /= 60;
	}
	*to = sign == '-' ? -n : n;
	return s;
}

static const char *name(const char *s, char *to)
{
	int quoted = *s == '<', n;

	s += quoted;
	for (n = 0; quoted ? *s && *s != '>' : (*s | 32) - 'a' + 0U < 26; to[n++] = *s++)
		if (n == sizeof(names[0]) - 1)
			return BAD;
	to[n] = 0;
	return n < 3 ? BAD : s + quoted;
}

static const char *date(const char *s, struct date *d)
{
	int week = 0, julian;

	d->month = 0;
	d->weekday = -1;
	d->time = 7200;
	if (*s++ != ',')
		return BAD;
	if (*s == 'M') {
		s = number(s + 1, &d->month, 12);
		s = number(s + (*s == '.'), &week, 5);
		s = number(s + (*s == '.'), &d->weekday, 6);
		/* The last one in a month is the first one in its last seven days. */
		if (week == 5)
			week = 0;
		else
			d->month--;
		d->days = week * 7 - 7;
	} else {
		julian = *s == 'J';
		s = number(s + julian, &d->days, 365);
		d->days -= julian;
		/* J60 is the first of March: such days are counted back from the next year. */
		if (julian && d->days >= 59) {
			d->month = 12;
			d->days -= 365;
		}
	}
	return *s == '/' ? seconds(s + 1, &d->time) : s;
}

/* Whether s is a rule. */
static int parse(const char *s)
{
	int i;

	s = seconds(name(s, names[0]), &offsets[0]);
	*names[1] = 0;
	__daylight = *s;
	if (*s) {
		s = name(s, names[1]);
		offsets[1] = offsets[0] - 3600;
		if (*s && *s != ',')
			s = seconds(s, &offsets[1]);
		if (!*s)
			s = ",M3.2.0,M11.1.0";
		for (i = 0; i < 2; i++) {
			s = date(s, &dates[i]);
			dates[i].time += offsets[i];
		}
		__daylight = 1;
	}
	return !*s;
}

static unsigned be32(const unsigned char *p)
{
	unsigned n;

	__builtin_memcpy(&n, p, 4);
	return __builtin_bswap32(n);
}

/* Whether the file of that name has a zone. */
static int load(const char *path)
{
	int dir = sys_open("/usr/share/zoneinfo", O_PATH | O_CLOEXEC, 0);
	int fd = sys_openat(dir, path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0);
	const unsigned char *p = file, *end, *start, *names;
	int width;
	long n;

	sys_close(dir);
	end = file + sys_read(fd, file, FILE_MAX);
	sys_close(fd);
	/* From version 2 on all is there twice, first with moments of 32 bits. */
	for (width = 4; width <= 8; width += 4) {
		if (end - p < 44 || be32(p) != 0x545a6966 || p[4] < '2') /* "TZif" */
			return 0;
		start = p + 44;
		n = be32(p + 32);
		names = start + n * (width + 1) + be32(p + 36) * 6L;
		p = names + be32(p + 40) + be32(p + 28) * (width + 4L) + be32(p + 24) +
		    be32(p + 20);
		if (p >= end)
			return 0;
	}
	moments = start;
	moment_n = n;
	texts = names;
	/* The rule is a line; without one the last type of the file holds on. */
	file[end - file - 1] = 0;
	parse((const char *)p + 1);
	return 1;
}

void tzset(void)
{
	const char *tz = NULL;
	int changed;
	unsigned i;

	if (!__auxv_value(AUX_SECURE))
		tz = getenv("TZ");
	if (!tz)
		tz = ":/etc/localtime";
	changed = !__tzname[0];
	for (i = 0; i < sizeof(last) - 1; i++) {
		if (last[i] != tz[i])
			changed = 1;
		if (!(last[i] = tz[i]))
			break;
	}
	if (!changed)
		return;
	moment_n = 0;
	if (*last == ':' ? !load(last + 1) : !parse(last) && !load(last))
		parse("UTC0");
	__tzname[0] = names[0];
	__tzname[1] = names[1];
	__timezone = offsets[0];
}

/* The last moment of a date that is not after t. */
static long latest(const struct date *d, long t)
{
	/* By the mean length of a year, of 365.2425 days: this year, one or two too many. */
	long year = t / 31556952 + 72, day;

	do {
		day = __month_start(year--, d->month) + d->days;
		/* 1970-01-01 was a Thursday. */
		if (d->weekday >= 0)
			day += (d->weekday + (7UL << 40) - 4 - day) % 7;
		day = day * 86400 + d->time;
	} while (day > t);
	return day;
}

hidden void __zone_at(long t, struct tm *tm)
{
	const unsigned char *type;
	long n = moment_n, m;
	int i;

	/* Backwards, since most times are of today. */
	for (; n; n--) {
		__builtin_memcpy(&m, moments + 8 * n - 8, 8);
		if ((long)__builtin_bswap64(m) <= t)
			break;
	}
	if (n < moment_n || !*names[0]) {
		type = moments + 8 * moment_n;
		type += moment_n + (n ? type[n - 1] * 6 : 0);
		tm->__tm_gmtoff = (int)be32(type);
		tm->tm_isdst = type[4];
		tm->__tm_zone = (const char *)texts + type[5];
	} else {
		i = __daylight && latest(&dates[0], t) >= latest(&dates[1], t);
		tm->__tm_gmtoff = -offsets[i];
		tm->tm_isdst = i;
		tm->__tm_zone = names[i];
	}
}
