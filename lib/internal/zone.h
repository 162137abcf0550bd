/* SPDX-License-Identifier: 0BSD */
/* The time zone of TZ: what tzset stores and what the calendar reads. */
#ifndef MOTE_LIB_INTERNAL_ZONE_H
#define MOTE_LIB_INTERNAL_ZONE_H

#include "internal/hidden.h"

/* Standard time or summer time, and when it ends in each year: on a day, or on the first of ... */
struct zone_clock {
	int month;   /* from January */
	int days;    /* from the month's first */
	int weekday; /* ... such days from there on, or -1 */
	int time;    /* seconds after midnight, UTC */
	int offset;  /* to be subtracted from UTC */
	char name[24];
};

/*
 * The rule is TZ itself or the end of the file; clock 0 is standard time, 1 is summer time. The
 * file has transition_n transition times of 8 bytes; as many bytes, each the index of a type; types
 * of 6 bytes: offset (4), whether summer, index into the texts.
 */
extern struct zone {
	struct zone_clock clocks[2]; /* the first has no name where there is no rule */
	const unsigned char *transitions, *texts;
	long transition_n;
	/* The speed flavour: what holds in the span of time from one on, empty after a change. */
	unsigned long span;
	long from, offset;
	const char *name;
	int isdst;
} __zone hidden;

extern int __daylight;

/* Transition time n, from 0 on. */
always_inline long zone_transition(long n)
{
	long t;

	__builtin_memcpy(&t, __zone.transitions + 8 * n, 8);
	return __builtin_bswap64(t);
}

/* The file's types. */
always_inline const unsigned char *zone_types(void)
{
	return __zone.transitions + 9 * __zone.transition_n;
}

/* Read a rule: 1, or 0 if it does not start with a standard zone. */
hidden int __zone_parse(const char *);

/* Whether the file of that name has a zone, which is then read. */
hidden int __zone_load(const char *path);

#endif
