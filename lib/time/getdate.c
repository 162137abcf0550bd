/* SPDX-License-Identifier: 0BSD */
/*
 * getdate - read a date by the first of a file's formats that fits
 *
 * The environment variable DATEMSK names the file; a line is a format of strptime and must take
 * all of s but blanks at both ends. What the format does not give: without a time it is the present
 * one, else what is missing of it is 0. A weekday alone is its next day, today included; an hour
 * that is past, without a date, tomorrow's; a month that is past, without a year, next year's. A
 * month without a day is its first, or the first of the weekday that is given. All else is today's.
 *
 * Returns  pointer to an object that the next call overwrites, or NULL with the reason in
 *          getdate_err: 1 no DATEMSK, 2 its file cannot be opened, 4 it is none, 5 or cannot be
 *          read, 7 no format fits, 8 there is no such day, or no such time_t
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2024 getdate
 * Differs  from musl 1.2.5: what is not given; blanks; 4 and 8
 */
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "internal/calendar.h"
#include "internal/lines.h"

int getdate_err;

static const char *after_blanks(const char *s)
{
	while (*s == ' ' || *s - '\t' + 0U < 5)
		s++;
	return s;
}

static int read_by(const char *format, const char *s, struct tm *tm)
{
	time_t t = time(NULL);
	struct tm now;
	int i;

	*tm = (struct tm){.tm_isdst = -1};
	for (i = 0; i < 7; i++)
		(&tm->tm_sec)[i] = DATE_MISSING;
	s = strptime(s, format, tm);
	if (!s || *after_blanks(s))
		return 7;
	localtime_r(&t, &now);
	if (!__date_complete(tm, &now))
		return 8;
	/* -1 is also a time. */
	tm->tm_wday = -1;
	mktime(tm);
	return tm->tm_wday < 0 ? 8 : 0;
}

static int read_by_lines(struct lines *l, const char *s, struct tm *tm)
{
	char format[256];
	int line, error;

	do {
		line = __lines_next(l, format, sizeof(format));
		error = line < 0 && line != -ERANGE ? 5 : 7;
		if (line > 0)
			error = read_by(format, s, tm);
	} while (error == 7 && line);
	__lines_close(l);
	return error;
}

struct tm *getdate(const char *s)
{
	static struct tm tm;
	const char *path = getenv("DATEMSK");
	struct lines l;
	struct stat st;

	if (!path)
		getdate_err = 1;
	else if (!stat(path, &st) && !S_ISREG(st.st_mode))
		getdate_err = 4;
	else if (__lines_open(&l, path))
		getdate_err = 2;
	else
		getdate_err = read_by_lines(&l, after_blanks(s), &tm);
	return getdate_err ? NULL : &tm;
}
