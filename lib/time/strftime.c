/* SPDX-License-Identifier: 0BSD */
/*
 * strftime, strftime_l - write a date and time by a format, in the C locale
 *
 * All conversions of POSIX.1-2024 and GNU's k, l and P. Between '%' and the letter may stand a
 * flag of "_-0+^", a width, and E or O, which mean nothing here. A width pads text too; an
 * unknown letter is copied as it stands. %Z and %z take the zone from tm_zone and tm_gmtoff.
 *
 * Returns  length without the final 0, or 0 if all of it does not fit into max bytes
 * Safety   thread-safe, async-signal-safe, no allocation
 * Source   C11 7.27.3.5; POSIX.1-2024 strftime; Linux man 3 strftime
 * Differs  from musl 1.2.5: k, l, P, flags and width everywhere; an unknown letter is no error;
 *          a year above 9999 has a '+' only where asked for; tm_zone is not checked
 */
#include "internal/calendar.h"

/*
 * A letter, then what it stands for: another format, or a number as a byte of 0x80 plus its place
 * in the list, then padding ('0' or ' ') plus width in a byte.
 */
static const char letters[] =
    "c%a %b %e %H:%M:%S %Y\0D%m/%d/%y\0x%m/%d/%y\0n\n\0r%I:%M:%S %p\0R%H:%M\0t\t\0"
    "T%H:%M:%S\0X%H:%M:%S\0%%\0"
    "S\2002\0M\2012\0H\2022\0k\202\"\0d\2032\0e\203\"\0m\2042\0Y\2054\0F\2054\0w\2061\0"
    "j\2073\0I\2102\0l\210\"\0u\2111\0C\2122\0y\2132\0G\2144\0g\2152\0V\2162\0U\2172\0"
    "W\2202\0z\2215\0s\2221\0";

enum {
	YEAR = 5, WDAY, YDAY, HOUR12, WDAY7, CENTURY, YEAR2, ISO, ISO2, WEEK, WEEK0, WEEK1, ZONE, EPOCH
};

static void list(long *v, const struct tm *tm)
{
	const int *field = (const int *)tm;
	int monday = (tm->tm_wday + 6) % 7, thursday, days, year, i;

	for (i = 0; i < 8; i++)
		v[i] = field[i];
	v[4]++;
	v[YDAY]++;
	v[ISO] = v[YEAR] += 1900;
	v[HOUR12] = (tm->tm_hour + 11) % 12 + 1;
	v[WDAY7] = monday + 1;
	v[WEEK0] = (v[YDAY] + 6 - v[WDAY]) / 7;
	v[WEEK1] = (v[YDAY] + 6 - monday) / 7;
	/* An ISO week belongs to the year of its Thursday. */
	thursday = v[YDAY] - monday + 2;
	year = v[YEAR] - (thursday < 0);
	days = 365 + !(year & (year % 25 ? 3 : 15));
	if (thursday < 0) {
		v[ISO]--;
		thursday += days;
	} else if (thursday >= days) {
		v[ISO]++;
		thursday -= days;
	}
	v[WEEK] = thursday / 7 + 1;
	v[CENTURY] = v[YEAR] / 100;
	v[YEAR2] = v[YEAR] % 100 * (v[YEAR] < 0 ? -1 : 1);
	v[ISO2] = v[ISO] % 100;
	v[ZONE] = tm->__tm_gmtoff / 3600 * 100 + tm->__tm_gmtoff / 60 % 60;
}

size_t strftime(char *restrict s, size_t max, const char *restrict f, const struct tm *restrict tm)
{
	const char *outer = NULL, *row, *text;
	char digits[20], *p = s, c, flag, upper, sign, pad;
	size_t n, width, most;
	unsigned long u;
	long v[EPOCH + 1];
	int i;

	list(v, tm);
	for (;;) {
		width = sign = upper = flag = 0;
		pad = ' ';
		text = f;
		n = 1;
		c = *f++;
		if (!c) {
			if (!outer)
				break;
			f = outer;
			outer = NULL;
			continue;
		}
		if (c != '%')
			goto put;
		for (;; f++)
			if (*f == '^')
				upper = 1;
			else if (*f == '_' || *f == '-' || *f == '0' || *f == '+')
				flag = *f;
			else
				break;
		for (; *f - '0' + 0U < 10; f++)
			width = width * 10 + (*f - '0');
		if (*f == 'E' || *f == 'O')
			f++;
		c = *f == 'h' ? 'b' : *f;
		for (row = letters; *row && *row != c; row++)
			while (*row)
				row++;
		f += !!c;
		if (*row) {
			if (*++row > 0) {
				outer = f;
				f = row;
				continue;
			}
			i = *row++ & 0x1f;
			if (i == EPOCH)
				v[i] = __tm_to_secs(tm) - tm->__tm_gmtoff;
			sign = i == ZONE ? '+' : 0;
			if (sign && tm->tm_isdst < 0)
				continue;
			n = *row & 7;
			if (c == 'F') {
				if (width)
					width = width > 6 ? width - 6 : 1;
				outer = f;
				f = "-%m-%d";
			}
			if (width < n)
				width = n;
			pad = *row & 0x30;
			text = digits + sizeof(digits);
			u = v[i];
			if (v[i] < 0) {
				sign = '-';
				u = -u;
			}
			do
				*(char *)--text = '0' + u % 10;
			while (u /= 10);
			if (flag == '+' && !sign && (width > n || digits + sizeof(digits) - text > (long)n))
				sign = '+';
			n = digits + sizeof(digits) - text;
		} else {
			most = -1UL;
			if ((c | 32) == 'a')
				text = __time_name(tm->tm_wday, 0);
			else if ((c | 32) == 'b')
				text = __time_name(tm->tm_mon, 7);
			else if ((c | 32) == 'p')
				text = &"AM\0PM\0am\0pm"[(c == 'P') * 6 + (tm->tm_hour > 11) * 3];
			else if (c == 'Z')
				text = tm->tm_isdst < 0 || !tm->__tm_zone ? "" : tm->__tm_zone;
			else
				most = f - text;
			if (c == 'a' || c == 'b')
				most = 3;
			for (n = 0; n < most && text[n]; n++)
				;
		}
		if (flag == '-')
			width = 0;
		else if (flag)
			pad = flag == '_' ? ' ' : '0';
put:
		width = width > n + !!sign ? width - n - !!sign : 0;
		if (n + !!sign + width >= max - (p - s))
			return 0;
		if (pad == '0' && sign) {
			*p++ = sign;
			sign = 0;
		}
		for (; width; width--)
			*p++ = pad;
		if (sign)
			*p++ = sign;
		for (; n; n--) {
			c = *text++;
			*p++ = upper && c - 'a' + 0U < 26 ? c - 32 : c;
		}
	}
	if (max)
		*p = 0;
	return p - s;
}

/* The locale is not looked at, so one function has both names. */
extern __typeof__(strftime) strftime_l_ __asm__("strftime_l")
    __attribute__((__alias__("strftime")));
