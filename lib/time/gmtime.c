/* SPDX-License-Identifier: 0BSD */
/*
 * gmtime - the calendar fields of a point in time, UTC
 *
 * Returns  pointer to an object that the next call overwrites, or NULL
 * Errors   EOVERFLOW the year does not fit an int
 * Safety   not thread-safe
 * Source   C11 7.27.3.3; POSIX.1-2017 gmtime
 * Differs  from musl 1.2.5: nothing
 */
#include <time.h>

struct tm *gmtime(const time_t *t)
{
	static struct tm tm;

	return gmtime_r(t, &tm);
}
