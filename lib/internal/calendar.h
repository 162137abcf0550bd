/* SPDX-License-Identifier: 0BSD */
/* Broken-down time and time zones, as lib/time sees them. */
#ifndef MOTE_LIB_INTERNAL_CALENDAR_H
#define MOTE_LIB_INTERNAL_CALENDAR_H

#include <limits.h>
#include <time.h>

#include "internal/hidden.h"

/* Days from 1970-01-01 to the first of a month. The year counts from 1900; both may be any int. */
hidden long __month_start(long year, long month);

/* The same for a point in time: seconds as if the fields were UTC. Each field may be any int. */
hidden long __tm_to_secs(const struct tm *);

/* All fields but the three of the time zone: 0, or -1 (EOVERFLOW) if the year is no int. */
hidden int __secs_to_tm(long, struct tm *);

/* The three fields of the time zone at a point in time, under the TZ that tzset last saw. */
hidden void __zone_at(long, struct tm *);

/* Seven names, twelve names, "?", each ended by a 0. */
extern const char __time_names[] hidden;

/* Name i of the weekdays (first is 0) or months (first is 7), from 0; "?" if there is none. */
hidden const char *__time_name(unsigned i, unsigned first);

/* A field of a date that is not given; the others are filled in: 1, or 0 without such a day. */
#define DATE_MISSING INT_MIN
hidden int __date_complete(struct tm *, const struct tm *now);

#endif
