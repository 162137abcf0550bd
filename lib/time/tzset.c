/* SPDX-License-Identifier: 0BSD */
/*
 * tzset - take the time zone from the environment variable TZ
 *
 * TZ is a POSIX rule (EST5EDT,M3.2.0,M11.1.0), else the name of a TZif file below
 * /usr/share/zoneinfo or anywhere if it starts with '/'; a leading ':' says that it is a file.
 * Unset stands for /etc/localtime; what is empty, invalid or missing is UTC. A rule with a summer
 * zone has the dates of the United States, as in the example, for those that it does not have or
 * that are malformed; what is malformed behind the standard zone leaves that as it is. In a process
 * with more rights than its caller (AT_SECURE) TZ counts as unset.
 *
 * Nothing is done when TZ is what it was. Leap seconds in the file ("right/...") are ignored.
 *
 * Returns  nothing; tzname, timezone and daylight are set
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2024 §8.3 (TZ), tzset; RFC 8536 (TZif)
 * Differs  from musl 1.2.5: TZif files of version 1 are invalid; no search in /share/zoneinfo and
 *          /etc/zoneinfo; AT_SECURE; a zone's name has at least three letters; dates that are
 *          missing or malformed
 */
/* Passes  lean */
#include <stdlib.h>

#include "internal/auxv.h"
#include "internal/calendar.h"
#include "internal/zone.h"

char *__tzname[2];
long __timezone;
int __daylight;
/* Not ISO C's names: a program may have its own. */
weak_alias(__tzname, tzname);
weak_alias(__timezone, timezone);
weak_alias(__daylight, daylight);

static char last[256]; /* TZ as it was */

void tzset(void)
{
	const char *tz = NULL;
	int changed;
	unsigned i;

	if (!__auxv_value(AUX_SECURE))
		tz = getenv("TZ");
	if (!tz)
		tz = ":/etc/localtime";
	changed = !__tzname[0];
	for (i = 0; i < sizeof(last) - 1; i++) {
		if (last[i] != tz[i])
			changed = 1;
		if (!(last[i] = tz[i]))
			break;
	}
	if (!changed)
		return;
	__zone.transition_n = 0;
	if (*last == ':' ? !__zone_load(last + 1) : !__zone_parse(last) && !__zone_load(last))
		__zone_parse("UTC0");
	__tzname[0] = __zone.clocks[0].name;
	__tzname[1] = __zone.clocks[1].name;
	__timezone = __zone.clocks[0].offset;
}
