/* SPDX-License-Identifier: 0BSD */
/* TZ through setenv, by rule and by file; the start-up has kept environ. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static void show(const char *tz)
{
	char s[100];
	time_t t = 1720000000;
	struct tm *tm;

	if (tz)
		setenv("TZ", tz, 1);
	else
		unsetenv("TZ");
	tm = localtime(&t);
	strftime(s, sizeof(s), "%F %T %z %Z", tm);
	printf("%s: %s %d", tz, s, mktime(tm) == t);
	printf(" %s", ctime(&t));
}

int main(void)
{
	struct timespec before, after;
	time_t now;

	show("UTC0");
	show("EST5EDT,M3.2.0,M11.1.0");
	show("<+0545>-5:45");
	show(":Europe/Berlin");
	show("Asia/Tokyo");
	/* time is the clock of the last tick, which may be a second's that is over. */
	if (clock_gettime(CLOCK_REALTIME, &before) || (now = time(NULL)) < before.tv_sec - 1 ||
	    clock_gettime(CLOCK_REALTIME, &after) || now > after.tv_sec || clock() < 0)
		puts("clocks");
	return 0;
}
