/* SPDX-License-Identifier: 0BSD */
/*
 * ctime_r - a point in time as "Sun Sep 16 01:03:52 1973\n", in the time zone of TZ
 *
 * Returns  buf, which has room for 26 bytes, or NULL
 * Errors   EOVERFLOW the year has more than four digits
 * Safety   not thread-safe as long as tzset is not; no allocation
 * Source   POSIX.1-2017 ctime_r
 * Differs  from musl 1.2.5: an error where musl stops the program
 */
#include <time.h>

char *ctime_r(const time_t *t, char *buf)
{
	struct tm tm;

	return localtime_r(t, &tm) ? asctime_r(&tm, buf) : NULL;
}
