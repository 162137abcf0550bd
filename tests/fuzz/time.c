/* SPDX-License-Identifier: 0BSD */
/*
 * The calendar beside the host's: gmtime_r, localtime_r, timegm, mktime, asctime_r, ctime_r and
 * difftime, with times of all sizes, fields of all sizes, and rules and files as TZ.
 *
 * mktime is compared where the clocks of the zone do not change within two days: what is done with
 * hours that come twice or never is a decision, which tests/lib/time/mktime.c holds. glibc adds
 * seconds out of range only behind the change of clocks, has no rule before 1971 and not the right
 * one in years of six digits; so these are not compared either.
 */
#include <time.h>

#include "fuzz.h"

SUBJECT(gmtime_r);
SUBJECT(localtime_r);
SUBJECT(timegm);
SUBJECT(mktime);
SUBJECT(asctime_r);
SUBJECT(ctime_r);
SUBJECT(difftime);
SUBJECT(tzset);
/* The start-up code is the host's: mote's own environment is empty. */
extern char **environ, **mote___environ;

static const char *const zones[] = {"UTC0", "EST5EDT,M3.2.0,M11.1.0", "CET-1CEST,M3.5.0,M10.5.0/3",
    "NZST-12NZDT,M9.5.0,M4.1.0/3", "<+0545>-5:45", "XXX-25:30:15", "AAA4BBB,J60/-5,300/25",
    "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
    "Africa/Casablanca"};

static void set_any_zone(void)
{
	setenv("TZ", zones[below(sizeof zones / sizeof *zones)], 1);
	mote___environ = environ;
	tzset();
	mote_tzset();
}

static time_t any_time(void)
{
	long t = (long)any() >> below(64);

	return below(3) ? t : (long)(any() % 8000000000) - 3000000000;
}

/* Of human size, or any. */
static int any_field(int to)
{
	return below(20) ? below(to) : (int)any() >> below(32);
}

static struct tm any_fields(void)
{
	return (struct tm){.tm_sec = any_field(62), .tm_min = any_field(60), .tm_hour = any_field(24),
	    .tm_mday = any_field(32), .tm_mon = any_field(12), .tm_year = any_field(300),
	    .tm_wday = any_field(7), .tm_yday = any_field(366)};
}

static int same(const struct tm *a, const struct tm *b)
{
	return a->tm_sec == b->tm_sec && a->tm_min == b->tm_min && a->tm_hour == b->tm_hour &&
	       a->tm_mday == b->tm_mday && a->tm_mon == b->tm_mon && a->tm_year == b->tm_year &&
	       a->tm_wday == b->tm_wday && a->tm_yday == b->tm_yday && a->tm_isdst == b->tm_isdst &&
	       a->tm_gmtoff == b->tm_gmtoff && !strcmp(a->tm_zone, b->tm_zone);
}

static void differ(const char *function, time_t t, const struct tm *tm, long mote, long host)
{
	printf("%s, TZ %s, time %ld, fields %d-%d-%d %d:%d:%d: %ld, host %ld\n", function,
	    getenv("TZ"), t, tm->tm_year, tm->tm_mon, tm->tm_mday, tm->tm_hour, tm->tm_min, tm->tm_sec,
	    mote, host);
	exit(1);
}

/* Where glibc follows a rule. */
static int has_rules(time_t t)
{
	return t > 31536000 && t < 100000L * 31556952;
}

static void broken_down(void)
{
	time_t t = any_time();
	struct tm mote = {0}, host = {0};
	int local = has_rules(t) && below(2);
	void *a = local ? mote_localtime_r(&t, &mote) : mote_gmtime_r(&t, &mote);
	void *b = local ? localtime_r(&t, &host) : gmtime_r(&t, &host);

	/* That zone is GMT there. */
	if (b && !local)
		host.tm_zone = "UTC";
	if (!a != !b || (a && !same(&mote, &host)))
		differ(local ? "localtime_r" : "gmtime_r", t, &mote, mote.tm_hour, host.tm_hour);
}

static void put_together(void)
{
	struct tm mote = any_fields(), host = mote, given = mote;
	time_t a = mote_timegm(&mote), b = timegm(&host);

	host.tm_zone = "UTC";
	if (a != b || (a != -1 && !same(&mote, &host)))
		differ("timegm", b, &given, a, b);
}

static void put_together_here(void)
{
	struct tm mote = any_fields(), host, given, before, after;
	time_t a, b, near;

	mote.tm_isdst = -1;
	mote.tm_sec = below(61);
	host = given = mote;
	a = mote_mktime(&mote);
	b = mktime(&host);
	near = b - 172800;
	if (!has_rules(b) || !localtime_r(&near, &before))
		return;
	near = b + 172800;
	if (!localtime_r(&near, &after) || before.tm_gmtoff != after.tm_gmtoff)
		return;
	if (a != b || !same(&mote, &host))
		differ("mktime", b, &given, a, b);
}

static void text(void)
{
	struct tm tm = any_fields();
	char mote[64] = "", host[64] = "";
	time_t t = any_time();

	/* Years of four digits and numbers of two: others are errors here, and longer texts there. */
	tm.tm_year = below(11000) - 2900;
	if (tm.tm_year >= -1900 && tm.tm_year <= 8099 && tm.tm_sec >= 0 && tm.tm_sec < 100 &&
	    tm.tm_min >= 0 && tm.tm_min < 100 && tm.tm_hour >= 0 && tm.tm_hour < 100 && tm.tm_mday >= 0 &&
	    tm.tm_mday < 100) {
		if (!mote_asctime_r(&tm, mote) || !asctime_r(&tm, host) || strcmp(mote, host))
			differ("asctime_r", 0, &tm, strlen(mote), strlen(host));
	}
	if (has_rules(t) && localtime_r(&t, &tm) && tm.tm_year >= -1900 && tm.tm_year <= 8099)
		if (!mote_ctime_r(&t, mote) || !ctime_r(&t, host) || strcmp(mote, host))
			differ("ctime_r", t, &tm, strlen(mote), strlen(host));
}

static void check(int mode)
{
	time_t t, u;
	double a, b;

	(void)mode;
	if (!below(200) || !mote___environ)
		set_any_zone();
	switch (below(6)) {
	case 0:
	case 1:
		broken_down();
		break;
	case 2:
		put_together();
		break;
	case 3:
		put_together_here();
		break;
	case 4:
		text();
		break;
	default:
		t = any_time();
		u = any_time();
		a = mote_difftime(t, u);
		b = difftime(t, u);
		if (a != b)
			differ("difftime", t, &(struct tm){0}, (long)a, (long)b);
	}
}

int main(int argc, char **argv)
{
	return run(argc, argv, "time", check);
}
