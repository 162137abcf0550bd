/* SPDX-License-Identifier: 0BSD */
/*
 * asctime - a date and time as "Sun Sep 16 01:03:52 1973\n"
 *
 * Returns  pointer to text that the next call of asctime or ctime overwrites, or NULL
 * Errors   EOVERFLOW a number has more digits than there is room for
 * Safety   not thread-safe
 * Source   C11 7.27.3.1; POSIX.1-2017 asctime
 * Differs  from musl 1.2.5: an error where musl stops the program
 */
#include <time.h>

char *asctime(const struct tm *tm)
{
	static char buf[26];

	return asctime_r(tm, buf);
}
