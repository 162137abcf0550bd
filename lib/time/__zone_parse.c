/* SPDX-License-Identifier: 0BSD */
/*
 * __zone_parse - a POSIX rule, from TZ or from the end of a TZif file
 *
 * A number out of range counts as the greatest in range. From a date that is missing or malformed
 * on, dates are those of the United States; what follows the second one is ignored. A summer zone
 * whose name is malformed is none.
 *
 * Returns  1, or 0 if s does not start with the name and the offset of a standard zone
 * Source   POSIX.1-2024 §8.3 (TZ)
 */
#include <time.h>

#include "internal/zone.h"

/* Where parsing goes on after an error: nothing fits here, and it is not the end. */
static const char bad[] = "!";

static const char *number(const char *s, int *to, unsigned max)
{
	unsigned n = 0, d;

	if (*s - '0' + 0U > 9)
		return bad;
	while ((d = *s - '0') <= 9) {
		n = n * 10 + d;
		if (n > max)
			n = max;
		s++;
	}
	*to = n;
	return s;
}

/* Hours, minutes and seconds; each is 0 where there is no number. */
static const char *seconds(const char *s, int *to, unsigned max)
{
	int sign = *s, unit = 3600, n = 0, part;

	if (sign == '-' || sign == '+')
		s++;
	for (;;) {
		part = 0;
		s = number(s, &part, max);
		n += unit * part;
		if (unit == 1 || *s != ':')
			break;
		s++;
		max = 59;
		unit /= 60;
	}
	*to = sign == '-' ? -n : n;
	return s;
}

static noinline int is_offset(char c)
{
	return c == '+' || c == '-' || c - '0' + 0U < 10;
}

/* The rest of a name that is too long is read over. */
static const char *name(const char *s, char *to)
{
	int quoted = *s == '<', n = 0;

	for (s += quoted; quoted ? *s != '>' : (*s | 32) - 'a' + 0U < 26; s++) {
		if (!*s)
			return bad;
		if (n < (int)sizeof(__zone.clocks[0].name) - 1)
			to[n++] = *s;
	}
	to[n] = 0;
	return n < 3 ? bad : s + quoted;
}

static const char *date(const char *s, struct zone_clock *d)
{
	int week = 0, julian;

	d->month = 0;
	d->weekday = -1;
	d->time = 7200;
	if (*s++ != ',')
		return bad;
	if (*s == 'M') {
		s = number(s + 1, &d->month, 12);
		s = number(s + (*s == '.'), &week, 5);
		s = number(s + (*s == '.'), &d->weekday, 6);
		/* The last one in a month is the first one in its last seven days. */
		if (week == 5)
			week = 0;
		else
			d->month--;
		d->days = week * 7 - 7;
	} else {
		julian = *s == 'J';
		s = number(s + julian, &d->days, 365);
		d->days -= julian;
		/* J60 is the first of March: such days are counted back from the next year. */
		if (julian && d->days >= 59) {
			d->month = 12;
			d->days -= 365;
		}
	}
	return *s == '/' ? seconds(s + 1, &d->time, 167) : s;
}

hidden int __zone_parse(const char *s)
{
	struct zone_clock *c = __zone.clocks;
	const char *usual = ",M3.2.0,M11.1.0";

	s = name(s, c->name);
	c[1].name[0] = 0;
	__daylight = 0;
	if (!is_offset(*s))
		return c->name[0] = 0;
	s = name(seconds(s, &c->offset, 24), c[1].name);
	if (s == bad) {
		c[1].name[0] = 0;
		return 1;
	}
	__daylight = 1;
	c[1].offset = c->offset - 3600;
	if (is_offset(*s))
		s = seconds(s, &c[1].offset, 24);
	do {
		while ((s = date(*s ? s : usual, c)) == bad)
			s = "";
		c->time += c->offset;
		usual += sizeof(",M3.2.0") - 1;
	} while (++c < __zone.clocks + 2);
	return 1;
}
