/* SPDX-License-Identifier: 0BSD */
/*
 * tzset - contract: tzset.c
 *
 * The auxiliary vector is asked only once, and TZ compared before it is copied.
 *
 * Source   POSIX.1-2024 §8.3 (TZ), tzset
 */
#include <stdlib.h>
#include <string.h>

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

static noinline void change(const char *tz)
{
	strncpy(last, tz, sizeof(last) - 1);
	__zone.transition_n = 0;
	__zone.span = 0;
	if (*last == ':' ? !__zone_load(last + 1) : !__zone_parse(last) && !__zone_load(last))
		__zone_parse("UTC0");
	__tzname[0] = __zone.clocks[0].name;
	__tzname[1] = __zone.clocks[1].name;
	__timezone = __zone.clocks[0].offset;
}

void tzset(void)
{
	static int secure;
	const char *tz = NULL;
	size_t i;

	if (!__tzname[0])
		secure = __auxv_value(AUX_SECURE) != 0;
	if (!secure)
		tz = getenv("TZ");
	if (!tz)
		tz = ":/etc/localtime";
	for (i = 0; i < sizeof(last) - 1 && last[i] == tz[i]; i++)
		if (!tz[i])
			break;
	if (!__tzname[0] || (i < sizeof(last) - 1 && last[i] != tz[i]))
		change(tz);
}
