/* SPDX-License-Identifier: 0BSD */
/*
 * asctime_r - a date and time as "Sun Sep 16 01:03:52 1973\n"
 *
 * A weekday or month out of range is "???". buf has room for 26 bytes.
 *
 * Returns  buf, or NULL
 * Errors   EOVERFLOW a number has more digits than there is room for: year 0 to 9999, others two
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.27.3.1; POSIX.1-2017 asctime_r
 * Differs  from musl 1.2.5: an error where musl stops the program
 */
#include <errno.h>
#include <string.h>

#include "internal/calendar.h"
#include "internal/syscall_ret.h"

char *asctime_r(const struct tm *restrict tm, char *restrict buf)
{
	const int *field = &tm->tm_sec;
	unsigned year = tm->tm_year + 1900U, scale = 1000, i;
	char *p;

	memcpy(buf, "??? ??? 00 00:00:00 ", 20);
	if (tm->tm_wday + 0U < 7)
		memcpy(buf, __time_name(tm->tm_wday, 0), 3);
	if (tm->tm_mon + 0U < 12)
		memcpy(buf + 4, __time_name(tm->tm_mon, 7), 3);
	/* Seconds, minutes, hours, day: from right to left. */
	for (p = buf + 17, i = 0; i < 4; i++, p -= 3) {
		if (field[i] + 0U > 99)
			goto error;
		p[0] += field[i] / 10;
		p[1] += field[i] % 10;
	}
	if (buf[8] == '0')
		buf[8] = ' ';
	if (year > 9999)
		goto error;
	while (scale > 1 && year < scale)
		scale /= 10;
	for (p = buf + 20; scale; scale /= 10)
		*p++ = '0' + year / scale % 10;
	p[0] = '\n';
	p[1] = 0;
	return buf;
error:
	fail(EOVERFLOW);
	return NULL;
}
