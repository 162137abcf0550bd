/* SPDX-License-Identifier: 0BSD */
/*
 * strftime, strftime_l - contract: strftime.S
 *
 * Two digits without flag and width, most of all that is written, take a shorter way.
 *
 * Source   POSIX.1-2024 strftime
 */
#include <errno.h>
#include <stdint.h>

#include "internal/calendar.h"
#include "internal/syscall_ret.h"

/* One row a name: __time_names would have to be searched. */
static const char days[8][10] = {
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "?"};
static const char months[13][10] = {"January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December", "?"};
#define DAY days[tm->tm_wday + 0U < 7 ? tm->tm_wday : 7]
#define MONTH months[tm->tm_mon + 0U < 12 ? tm->tm_mon : 12]

/* What has been written, never beyond end; p == end is too much, as the final 0 has no room. */
struct out {
	char *p, *end;
	int flag; /* of this conversion: 0 _ - + or none */
	int width;
};

static inline void put(struct out *o, char c)
{
	if (o->p < o->end)
		*o->p++ = c;
}

static void pad(struct out *o, long n, char c)
{
	while (n-- > 0 && o->p < o->end)
		*o->p++ = c;
}

/* At most max bytes of s. */
static void text(struct out *o, const char *s, int max)
{
	int n = 0;

	while (n < max && s[n])
		n++;
	if (o->width > n)
		pad(o, o->width - n, ' ');
	if (o->end - o->p < n)
		n = o->end - o->p;
	for (; n > 0; n--)
		*o->p++ = *s++;
}

/*
 * By the rules for flags and widths; usual is the width without any, least the one below which no
 * width goes, sign what 0 and more have.
 */
static noinline void field(struct out *o, long value, int usual, int least, char fill, char sign)
{
	char digits[20];
	int n = 0, flag = o->flag ? o->flag : fill;
	long width = o->width ? o->width : usual;
	unsigned long v = value;

	if (value < 0) {
		v = -v;
		sign = '-';
	}
	do
		digits[n++] = '0' + v % 10;
	while (v /= 10);
	/* A plus for more digits than usual, or more room. */
	if (flag == '+' && (width > usual || n > usual) && !sign)
		sign = '+';
	if (flag == '-') {
		/* Blanks, but only if there is a width. */
		flag = '_';
		width = o->width;
	} else if (width < least) {
		width = least;
	}
	width -= n + !!sign;
	if (flag == '_')
		pad(o, width, ' ');
	if (sign)
		put(o, sign);
	if (flag != '_')
		pad(o, width, '0');
	while (n)
		put(o, digits[--n]);
}

static inline void two(struct out *o, int value, char fill)
{
	if (!(o->flag | o->width) && value + 0U < 100 && o->end - o->p >= 2) {
		o->p[0] = value < 10 && fill == '_' ? ' ' : '0' + value / 10;
		o->p[1] = '0' + value % 10;
		o->p += 2;
	} else {
		field(o, value, 2, 2, fill, 0);
	}
}

/* The day of the week, 1 to 7 from Monday on. */
static int from_monday(const struct tm *tm)
{
	return (tm->tm_wday + 6) % 7 + 1;
}

/* An ISO week belongs to the year of its Thursday. */
static int iso_week(const struct tm *tm, long *year)
{
	int thursday = tm->tm_yday - from_monday(tm) + 4, days;
	long y = tm->tm_year + 1900L - (thursday < 0);

	days = y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) ? 366 : 365;
	if (thursday < 0) {
		thursday += days;
	} else if (thursday >= days) {
		thursday -= days;
		y++;
	}
	*year = y;
	return (thursday + 7) / 7;
}

/* Hours and minutes as one number. */
static long offset(const struct tm *tm)
{
	int minutes = tm->__tm_gmtoff / 60;

	return minutes / 60 * 100 + minutes % 60;
}

static void format(struct out *, const char *, const struct tm *);

/* A letter which is another format. */
static void expand(struct out *o, const char *f, const struct tm *tm)
{
	o->flag = o->width = 0;
	format(o, f, tm);
}

/* Years, weeks and other numbers: 1 if the letter is one of them. */
static int numbers(struct out *o, char letter, const struct tm *tm)
{
	long year = tm->tm_year + 1900L, v;
	int week;

	switch (letter) {
	case 'Y':
		if (!(o->flag | o->width) && year >= 1000 && year <= 9999) {
			two(o, year / 100, '0');
			two(o, year % 100, '0');
		} else {
			field(o, year, 4, 1, '0', 0);
		}
		return 1;
	case 'F':
		/* The width is that of all; without one it is %+4Y-%m-%d. */
		if (o->width)
			o->width = o->width > 6 ? o->width - 6 : 1;
		else if (!o->flag)
			o->flag = '+';
		field(o, year, 4, 1, '0', 0);
		expand(o, "-%m-%d", tm);
		return 1;
	case 'j': field(o, tm->tm_yday + 1, 3, 3, '0', 0); return 1;
	case 'w': field(o, tm->tm_wday, 1, 1, '0', 0); return 1;
	case 'u': field(o, from_monday(tm), 1, 1, '0', 0); return 1;
	case 's': field(o, __tm_to_secs(tm) - tm->__tm_gmtoff, 1, 1, '0', 0); return 1;
	case 'C': field(o, year / 100, 2, 1, '0', 0); return 1;
	case 'U': two(o, (tm->tm_yday - tm->tm_wday + 7) / 7, '0'); return 1;
	case 'W': two(o, (tm->tm_yday - from_monday(tm) + 8) / 7, '0'); return 1;
	case 'V':
	case 'G':
	case 'g':
		week = iso_week(tm, &year);
		if (letter == 'G')
			field(o, year, 4, 1, '0', 0);
		if (letter == 'V')
			two(o, week, '0');
		if (letter != 'g')
			return 1;
		/* fallthrough */
	case 'y':
		v = year % 100;
		two(o, v < 0 ? -v : v, '0');
		return 1;
	}
	return 0;
}

/* One conversion; 0 if there is none of that letter. */
static int convert(struct out *o, char letter, const struct tm *tm)
{
	switch (letter) {
	case 'S': two(o, tm->tm_sec, '0'); break;
	case 'M': two(o, tm->tm_min, '0'); break;
	case 'H': two(o, tm->tm_hour, '0'); break;
	case 'k': two(o, tm->tm_hour, '_'); break;
	case 'I': two(o, (tm->tm_hour + 11) % 12 + 1, '0'); break;
	case 'l': two(o, (tm->tm_hour + 11) % 12 + 1, '_'); break;
	case 'd': two(o, tm->tm_mday, '0'); break;
	case 'e': two(o, tm->tm_mday, '_'); break;
	case 'm': two(o, tm->tm_mon + 1, '0'); break;
	case 'a': text(o, DAY, 3); break;
	case 'A': text(o, DAY, 9); break;
	case 'h':
	case 'b': text(o, MONTH, 3); break;
	case 'B': text(o, MONTH, 9); break;
	case 'p': text(o, tm->tm_hour < 12 ? "AM" : "PM", 2); break;
	case 'P': text(o, tm->tm_hour < 12 ? "am" : "pm", 2); break;
	case 'Z':
		if (tm->tm_isdst >= 0 && tm->__tm_zone)
			text(o, tm->__tm_zone, 0x7fffffff);
		break;
	case 'z':
		if (tm->tm_isdst >= 0)
			field(o, offset(tm), 5, 5, '0', '+');
		break;
	case 'c': expand(o, "%a %b %e %H:%M:%S %Y", tm); break;
	case 'D':
	case 'x': expand(o, "%m/%d/%y", tm); break;
	case 'r': expand(o, "%I:%M:%S %p", tm); break;
	case 'R': expand(o, "%H:%M", tm); break;
	case 'T':
	case 'X': expand(o, "%H:%M:%S", tm); break;
	case 'n': put(o, '\n'); break;
	case 't': put(o, '\t'); break;
	case '%': put(o, '%'); break;
	default: return numbers(o, letter, tm);
	}
	return 1;
}

static void format(struct out *o, const char *f, const struct tm *tm)
{
	for (; *f; f++) {
		if (*f != '%') {
			put(o, *f);
			continue;
		}
		f++;
		o->flag = o->width = 0;
		for (; *f == '_' || *f == '-' || *f == '0' || *f == '+'; f++)
			o->flag = *f; /* the last one holds */
		for (; *f - '0' + 0U <= 9; f++)
			if (__builtin_mul_overflow(o->width, 10, &o->width) ||
			    __builtin_add_overflow(o->width, *f - '0', &o->width))
				o->width = INT_MAX;
		if (*f == 'E' || *f == 'O')
			f++;
		if (!convert(o, *f, tm)) {
			/* As if there were no room. */
			o->end = o->p;
			fail(EINVAL);
			return;
		}
	}
}

size_t strftime(char *restrict s, size_t max, const char *restrict f, const struct tm *restrict tm)
{
	struct out o = {s, s + (max > PTRDIFF_MAX ? PTRDIFF_MAX : max), 0, 0};

	format(&o, f, tm);
	if (o.p == o.end)
		return 0;
	*o.p = 0;
	return o.p - s;
}

/* The locale is not looked at. */
weak_alias_as(strftime, strftime_l);
