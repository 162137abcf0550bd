/* SPDX-License-Identifier: 0BSD */
/*
 * getdate - read a date by the first of a file's formats that fits
 *
 * The environment variable DATEMSK names the file; a line is a format of strptime and must take
 * all of s. What the format does not give is the present time's.
 *
 * Returns  pointer to an object that the next call overwrites, or NULL with the reason in
 *          getdate_err: 1 no DATEMSK, 2 its file cannot be opened, 5 or read, 7 no format fits
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 getdate
 * Differs  from musl 1.2.5: the present time
 */
#include <stdlib.h>
#include <time.h>

#include "internal/lines.h"

int getdate_err;

struct tm *getdate(const char *s)
{
	static struct tm tm;
	const char *path = getenv("DATEMSK"), *end;
	time_t now = time(NULL);
	struct lines l;
	char format[256];
	int line;

	getdate_err = 1;
	if (!path)
		return NULL;
	getdate_err = 2;
	if (__lines_open(&l, path))
		return NULL;
	do {
		line = __lines_next(&l, format, sizeof(format));
		getdate_err = line ? 5 : 7;
		if (line <= 0)
			break;
		localtime_r(&now, &tm);
		end = strptime(s, format, &tm);
		if (end && !*end) {
			tm.tm_isdst = -1;
			mktime(&tm);
			getdate_err = 0;
		}
	} while (getdate_err);
	__lines_close(&l);
	return getdate_err ? NULL : &tm;
}
