/* SPDX-License-Identifier: 0BSD */
/*
 * ctime - a point in time as "Sun Sep 16 01:03:52 1973\n", in the time zone of TZ
 *
 * Returns  pointer to text that the next call of asctime or ctime overwrites, or NULL
 * Errors   EOVERFLOW the year has more than four digits
 * Safety   not thread-safe
 * Source   C11 7.27.3.2; POSIX.1-2017 ctime
 * Differs  from musl 1.2.5: an error where musl stops the program
 */
#include <time.h>

char *ctime(const time_t *t)
{
	struct tm *tm = localtime(t);

	return tm ? asctime(tm) : NULL;
}
