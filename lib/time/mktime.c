/* SPDX-License-Identifier: 0BSD */
/*
 * mktime - the time of calendar fields in the zone of TZ; brings them into their ranges
 *
 * tm_isdst says by which of two clocks the fields were read: positive is summer time, 0 standard
 * time, negative unknown. Where that clock is not in use, its offset is the one of the nearest time
 * at which it is; if that is more than 7.3 years away, one hour is the difference; in a zone that
 * has never had such a clock tm_isdst has no effect. Unknown, an hour that comes twice is its first
 * coming. What the clocks leap over is read by the clock that tm_isdst names. Unknown, or where
 * that is both, it is read by the clock after, but by the one before if only the clock after is
 * summer time: so the hour that a spring leaps over is an hour later, a day that a zone leaps over
 * the one before.
 *
 * Returns  seconds since the Epoch, or -1 and tm as it was
 * Errors   EOVERFLOW the year, in its range, does not fit an int
 * Safety   not thread-safe as long as tzset is not; no allocation
 * Source   C11 7.27.2.3; POSIX.1-2024 mktime
 * Differs  from musl 1.2.5: the hour that a spring leaps over, as glibc; a clock that is not in
 *          use, where musl takes the one of a neighbouring transition
 */
#include "internal/calendar.h"
#include "internal/zone.h"

/* glibc's numbers: a week at a time, 7.3 years to either side. */
#define SEARCH_STEP 601200L
#define SEARCH_RANGE 229222804L

/* The offset from UTC of the clock with that tm_isdst at t, which is not the one of zone. */
static long other_clock(long t, int summer, const struct tm *zone)
{
	const unsigned char *type;
	struct tm other;
	long d;

	for (d = -SEARCH_STEP; d < SEARCH_RANGE; d = d < 0 ? -d : -d - SEARCH_STEP) {
		__zone_at(t + d, &other);
		if (other.tm_isdst == summer)
			return other.__tm_gmtoff;
	}
	if (__zone.transition_n)
		for (type = zone_types(); type < __zone.texts; type += 6)
			if (type[4] == summer)
				return zone->__tm_gmtoff + (summer ? 3600 : -3600);
	return zone->__tm_gmtoff;
}

time_t mktime(struct tm *tm)
{
	struct tm zone, other, third;
	long local = __tm_to_secs(tm), t;
	int summer = tm->tm_isdst > 0;

	tzset();
	/* No zone is more than a day from UTC: this is the zone before local, or the one of it. */
	__zone_at(local - 86400, &zone);
	__zone_at(local - zone.__tm_gmtoff, &other);
	if (other.__tm_gmtoff != zone.__tm_gmtoff) {
		/* The clock has changed before local, or it leapt over it. */
		__zone_at(local - other.__tm_gmtoff, &third);
		if (third.__tm_gmtoff == other.__tm_gmtoff ||
		    (tm->tm_isdst < 0 ? other.tm_isdst <= zone.tm_isdst : other.tm_isdst == summer))
			zone = other;
	}
	t = local - zone.__tm_gmtoff;
	if (tm->tm_isdst >= 0 && zone.tm_isdst != summer)
		t = local - other_clock(t, summer, &zone);
	if (!localtime_r(&t, &zone))
		return -1;
	*tm = zone;
	return t;
}
