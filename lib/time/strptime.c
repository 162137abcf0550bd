/* SPDX-License-Identifier: 0BSD */
/*
 * strptime - read a date and time by a format, in the C locale
 *
 * White space in the format stands for any amount of it, none included, and may also precede a
 * number. Names match in any case, whole or cut to three letters. Only the fields that the text
 * gives are stored: a weekday or day of the year is not derived, and the weeks of U, V, W and
 * the ISO year are read over. %y and %C complete each other, as do %I and %p, in any order; a
 * later %Y, %H or %k, or %s, stands in for them. %z sets tm_gmtoff, from +hh, +hhmm, +hh:mm or Z;
 * %Z sets tm_isdst if it is a name of TZ's; %s stores all fields, by localtime_r. A width beyond
 * the text is as good as any.
 *
 * Returns  pointer to what follows, or NULL if the text does not match; then and where the format
 *          ends early or has a letter that is none of these, that conversion has stored nothing
 * Safety   not thread-safe as long as tzset is not, no allocation
 * Source   POSIX.1-2024 strptime; Linux man 3 strptime
 * Differs  from musl 1.2.5: %p before %I and nothing without it; k, l, s, Z as an
 *          offset; blanks before numbers
 */
/* Passes  lean */
#include <limits.h>
#include <string.h>
#include <strings.h>

#include "internal/calendar.h"

/* Numbers that are no field of struct tm stand behind its fields. */
enum { HOUR = 2, YEAR = 5, WDAY, YDAY, HOUR12 = 9, YEAR2, CENTURY, IGNORED, PM, NUMBERS };

static const struct number {
	char letter, place, min, digits;
	short max;
} numbers[] = {
    {'S', 0, 0, 2, 60},
    {'M', 1, 0, 2, 59},
    {'H', HOUR, 0, 2, 23},
    {'k', HOUR, 0, 2, 23},
    {'d', 3, 1, 2, 31},
    {'e', 3, 1, 2, 31},
    {'m', 4, 1, 2, 12},
    {'Y', YEAR, 0, 4, 9999},
    {'w', WDAY, 0, 1, 6},
    {'u', WDAY, 1, 1, 7},
    {'j', YDAY, 1, 3, 366},
    {'I', HOUR12, 1, 2, 12},
    {'l', HOUR12, 1, 2, 12},
    {'y', YEAR2, 0, 2, 99},
    {'C', CENTURY, 0, 2, 99},
    {'U', IGNORED, 0, 2, 53},
    {'V', IGNORED, 0, 2, 53},
    {'W', IGNORED, 0, 2, 53},
    {'g', IGNORED, 0, 2, 99},
    {'G', IGNORED, 0, 4, 9999},
    {'s', 0, 0, 18, 0},
    {0},
};

static const char formats[] =
    "c%a %b %e %H:%M:%S %Y\0D%m/%d/%y\0F%Y-%m-%d\0R%H:%M\0T%H:%M:%S\0X%H:%M:%S\0"
    "n \0r%I:%M:%S %p\0t \0x%m/%d/%y\0";

static int is_space(char c)
{
	return c == ' ' || c - '\t' + 0U < 5;
}

static int is_letter(char c)
{
	return (c | 32) - 'a' + 0U < 26;
}

/* The number of the name at *s, from 0 to last. */
static int name(const char **s, int first, int last, int *to)
{
	const char *full;
	size_t n;
	int i;

	for (i = 0; i <= last; i++) {
		full = __time_name(i, first);
		n = strlen(full);
		if (strncasecmp(*s, full, n))
			n = 3;
		if (!strncasecmp(*s, full, n)) {
			*s += n;
			*to = i;
			return 1;
		}
	}
	return 0;
}

/* +hh, +hhmm, +hh:mm, Z */
static const char *offset(const char *s, long *to)
{
	int sign = *s, n = 0, digits = 0;

	if (sign == 'Z') {
		*to = 0;
		return s + 1;
	}
	if (sign != '+' && sign != '-')
		return NULL;
	for (s++; digits < 4 && *s - '0' + 0U < 10; digits++) {
		n = n * 10 + (*s++ - '0');
		if (digits == 1 && *s == ':')
			s++;
	}
	if (digits == 2)
		n *= 100;
	else if (digits < 4 || n % 100 > 59)
		return NULL;
	*to = (n / 100 * 60 + n % 100) * (sign == '-' ? -60 : 60);
	return s;
}

/* The name of a zone of TZ says whether it is summer; another one is read over. */
static const char *zone(const char *s, struct tm *tm)
{
	size_t n;
	int i;

	tzset();
	for (i = 0; i < 2; i++) {
		n = strlen(tzname[i]);
		if (n && !strncmp(s, tzname[i], n)) {
			tm->tm_isdst = i;
			return s + n;
		}
	}
	while (is_letter(*s))
		s++;
	return s;
}

static const char *parse(const char *s, const char *f, struct tm *tm, int *extra)
{
	const struct number *row;
	const char *format, *start;
	int digits, sign, *to;
	struct tm local;
	long n;

	for (; *f; f++) {
		if (is_space(*f)) {
			while (is_space(*s))
				s++;
			continue;
		}
		if (*f != '%' || *++f == '%') {
			if (*s++ != *f)
				return NULL;
			continue;
		}
		f += *f == '+';
		for (digits = 0; *f - '0' + 0U < 10; f++)
			if (digits < INT_MAX / 10)
				digits = digits * 10 + (*f - '0');
		if (*f == 'E' || *f == 'O')
			f++;
		for (format = formats; *format && *format != *f; format++)
			format += strlen(format);
		if (*format) {
			s = parse(s, format + 1, tm, extra);
		} else if ((*f | 32) == 'a') {
			if (!name(&s, 0, 6, &tm->tm_wday))
				return NULL;
		} else if ((*f | 32) == 'b' || *f == 'h') {
			if (!name(&s, 7, 11, &tm->tm_mon))
				return NULL;
		} else if ((*f | 32) == 'p') {
			if ((*s | 32) != 'a' && (*s | 32) != 'p')
				return NULL;
			extra[PM] = (*s | 32) == 'p';
			if ((*++s | 32) != 'm')
				return NULL;
			s++;
		} else if (*f == 'z') {
			s = offset(s, &tm->__tm_gmtoff);
		} else if (*f == 'Z') {
			s = zone(s, tm);
		} else {
			while (is_space(*s))
				s++;
			for (row = numbers; row->letter && row->letter != *f; row++)
				;
			if (!row->letter)
				return NULL;
			sign = *s;
			if ((*f == 'Y' || *f == 's') && (sign == '-' || sign == '+'))
				s++;
			if (!digits)
				digits = row->digits;
			/* What is greater is out of every range. */
			for (n = 0, start = s; digits-- && *s - '0' + 0U < 10; s++)
				if (n < LONG_MAX / 10)
					n = n * 10 + (*s - '0');
			if (s == start)
				return NULL;
			if (sign == '-')
				n = -n;
			if (*f == 's') {
				if (!localtime_r(&n, &local))
					return NULL;
				*tm = local;
				memset(extra, -1, NUMBERS * sizeof(*extra));
				continue;
			}
			if (*f == 'Y' ? n != (int)n : n < row->min || n > row->max)
				return NULL;
			to = row->place < HOUR12 ? &tm->tm_sec + row->place : extra + row->place;
			*to = n;
			if (*f == 'm' || *f == 'j')
				--*to;
			else if (*f == 'u')
				*to %= 7;
			else if (row->place == HOUR)
				extra[HOUR12] = -1;
			else if (*f == 'Y') {
				*to -= 1900;
				extra[CENTURY] = extra[YEAR2] = -1;
			}
		}
		if (!s)
			return NULL;
	}
	return s;
}

char *strptime(const char *restrict s, const char *restrict f, struct tm *restrict tm)
{
	int extra[NUMBERS];

	memset(extra, -1, sizeof(extra));
	s = parse(s, f, tm, extra);
	if (!s)
		return NULL;
	if (extra[HOUR12] >= 0)
		tm->tm_hour = extra[HOUR12] % 12 + (extra[PM] > 0 ? 12 : 0);
	if (extra[YEAR2] >= 0 || extra[CENTURY] >= 0) {
		/* Without a century the years 69 to 99 are of the 20th. */
		if (extra[CENTURY] < 0)
			extra[CENTURY] = extra[YEAR2] < 69 ? 20 : 19;
		if (extra[YEAR2] < 0)
			extra[YEAR2] = 0;
		tm->tm_year = extra[CENTURY] * 100 + extra[YEAR2] - 1900;
	}
	return (char *)s;
}
