/* SPDX-License-Identifier: 0BSD */
/*
 * localtime - the calendar fields of a point in time, in the time zone of TZ
 *
 * Returns  pointer to an object that the next call overwrites, or NULL
 * Errors   EOVERFLOW the year does not fit an int
 * Safety   not thread-safe
 * Source   C11 7.27.3.4; POSIX.1-2017 localtime
 * Differs  from musl 1.2.5: nothing
 */
#include <time.h>

struct tm *localtime(const time_t *t)
{
	static struct tm tm;

	return localtime_r(t, &tm);
}
