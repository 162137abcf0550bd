/* SPDX-License-Identifier: 0BSD */
/*
 * mktime - the moment of calendar fields in the zone of TZ; brings them into their ranges
 *
 * tm_isdst says by which of two clocks the fields were read: positive is summer time, 0 standard
 * time, negative unknown. A clock that is not in use then, but within some years of it, is
 * believed as well. Unknown, an hour that comes twice is its first coming; one that the clocks
 * leap over counts on by the clock before, so it is an hour later by the clock after.
 *
 * Returns  seconds since the Epoch, or -1 and tm as it was
 * Errors   EOVERFLOW the year, in its range, does not fit an int
 * Safety   not thread-safe as long as tzset is not; no allocation
 * Source   C11 7.27.2.3; POSIX.1-2024 mktime
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/calendar.h"

/* glibc's numbers: a week at a time, 8.5 years far. */
#define FAR 268828200L
#define STEP 601200L

time_t mktime(struct tm *tm)
{
	struct tm zone, other, third;
	long local = __tm_to_secs(tm), t, d;
	int summer = tm->tm_isdst > 0;

	tzset();
	/* No zone is a day away from UTC: this is the zone before local, or just the one of it. */
	__zone_at(local - 86400, &zone);
	__zone_at(local - zone.__tm_gmtoff, &other);
	if (other.__tm_gmtoff != zone.__tm_gmtoff) {
		/* The clock has changed before local, or it leapt over it. */
		__zone_at(local - other.__tm_gmtoff, &third);
		if (third.__tm_gmtoff == other.__tm_gmtoff)
			zone = other;
	}
	if (tm->tm_isdst >= 0)
		for (d = STEP; zone.tm_isdst != summer && d<FAR; d = d> 0 ? -d : STEP - d) {
			__zone_at(local + d, &other);
			if (other.tm_isdst == summer)
				zone = other;
		}
	t = local - zone.__tm_gmtoff;
	if (!localtime_r(&t, &zone))
		return -1;
	*tm = zone;
	return t;
}
