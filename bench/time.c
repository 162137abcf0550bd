/* SPDX-License-Identifier: 0BSD */
/* time - clocks, and the calendar in a zone given by a rule */
#include "micro.h"
#include <stddef.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>

extern char **environ;
static char *variables[] = {"HOME=/root", "TZ=EST5EDT,M3.2.0,M11.1.0", NULL};
static long sum;
static time_t now = 1700000000; /* Tue Nov 14 22:13:20 UTC 2023 */
static struct tm tm;
static char text[128];

#ifndef NO_time
LOOP(time, sum += V(time)(NULL))
#endif
#ifndef NO_clock_gettime
static int right_clock(void)
{
	struct timespec ts;
	long raw[2];

	raw_call(228, 0, (long)raw, 0);
	return !clock_gettime(CLOCK_REALTIME, &ts) && ts.tv_sec - raw[0] <= 1 &&
	       ts.tv_nsec < 1000000000;
}
LOOP(clock_gettime, struct timespec ts; sum += V(clock_gettime)(CLOCK_MONOTONIC, &ts))
#endif
#ifndef NO_gettimeofday
LOOP(gettimeofday, struct timeval tv; sum += V(gettimeofday)(&tv, NULL))
#endif
#ifndef NO_strftime
LOOP(strftime_iso, sum += V(strftime)(text, sizeof(text), "%Y-%m-%d %H:%M:%S", &tm))
LOOP(strftime_mail, sum += V(strftime)(text, sizeof(text), "%a, %d %b %Y %T", &tm))
#endif
#ifndef NO_gmtime_r
LOOP(gmtime_r, time_t t = now + i * 100000; USE(V(gmtime_r)(&t, &tm)))
#endif
#ifndef NO_localtime_r
LOOP(localtime_r, time_t t = now + i * 100000; USE(V(localtime_r)(&t, &tm)))
#endif
#ifndef NO_mktime
LOOP(mktime, sum += V(mktime)(&tm))
#endif

int main(int argc, char **argv)
{
	int right;
	long raw[2];

	arguments(argc, argv);
	environ = variables;
#ifndef NO_time
	raw_call(228, 0, (long)raw, 0);
	measure("clock", "time", run_time, time(NULL) - raw[0] <= 1);
#endif
#ifndef NO_clock_gettime
	measure("clock", "clock_gettime", run_clock_gettime, right_clock());
#endif
#ifndef NO_gettimeofday
	struct timeval tv = {0};
	measure(
	    "clock", "gettimeofday", run_gettimeofday, !gettimeofday(&tv, NULL) && tv.tv_sec > now);
#endif
#ifndef NO_gmtime_r
	gmtime_r(&now, &tm);
	right = tm.tm_year == 123 && tm.tm_mon == 10 && tm.tm_mday == 14 && tm.tm_wday == 2 &&
	        tm.tm_hour == 22;
	measure("calendar", "gmtime_r", run_gmtime_r, right);
	gmtime_r(&now, &tm);
#endif
#ifndef NO_strftime
	right = strftime(text, sizeof(text), "%Y-%m-%d %H:%M:%S", &tm) == 19 &&
	        !strcmp(text, "2023-11-14 22:13:20");
	measure("calendar", "strftime-iso", run_strftime_iso, right);
	right = strftime(text, sizeof(text), "%a, %d %b %Y %T", &tm) == 25 &&
	        !strcmp(text, "Tue, 14 Nov 2023 22:13:20");
	measure("calendar", "strftime-mail", run_strftime_mail, right);
#endif
#ifndef NO_localtime_r
	localtime_r(&now, &tm);
	measure("calendar", "localtime_r", run_localtime_r,
	    tm.tm_hour == 17 && tm.tm_mday == 14 && !tm.tm_isdst);
#endif
#ifndef NO_mktime
	tm = (struct tm){
	    .tm_year = 123, .tm_mon = 10, .tm_mday = 14, .tm_hour = 17, .tm_min = 13, .tm_sec = 20};
	measure("calendar", "mktime", run_mktime, mktime(&tm) == now);
#endif
	USE(sum);
	return 0;
}
