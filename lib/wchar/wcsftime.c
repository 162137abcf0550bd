/* SPDX-License-Identifier: 0BSD */
/*
 * wcsftime, wcsftime_l - strftime with wide characters
 *
 * Each conversion is strftime's; none may be longer than 255 characters.
 *
 * Returns  length without the final 0, or 0 if all of it does not fit into max wide characters
 * Safety   thread-safe, no allocation
 * Source   C11 7.29.5.1; POSIX.1-2017 wcsftime
 * Differs  from musl 1.2.5: as strftime
 */
#include <time.h>
#include <wchar.h>

#include "internal/hidden.h"

/* The bytes of the conversion at f, which become a format; 0 if it is none of strftime's. */
static int conversion(char *to, int room, const wchar_t *f)
{
	int i, c;

	for (i = 1; i < room; i++) {
		c = f[i];
		if ((unsigned)c - 1 > 126)
			return 0;
		to[i] = c;
		/* Before the letter stand flags, a width, E or O. */
		if (!(c == '+' || c == '-' || c == '_' || c == 'E' || c == 'O' ||
		        (c >= '0' && c <= '9')))
			return i + 1;
	}
	return 0;
}

size_t wcsftime(
    wchar_t *restrict s, size_t max, const wchar_t *restrict f, const struct tm *restrict tm)
{
	char format[32] = "%", text[257];
	size_t used = 0, n, i;
	int length;

	for (;;) {
		length = *f == '%' ? conversion(format, sizeof(format) - 2, f) : 0;
		if (length) {
			/* The dot tells what does not fit from what is empty. */
			format[length] = '.';
			format[length + 1] = 0;
			n = strftime(text, sizeof(text), format, tm);
			if (!n-- || n > max - used)
				return 0;
			for (i = 0; i < n; i++)
				s[used++] = (unsigned char)text[i];
			f += length;
			continue;
		}
		if (used == max)
			return 0;
		s[used] = *f;
		if (!*f++)
			return used;
		used++;
	}
}

/* The locale is not looked at, so one function has both names. */
weak_alias_as(wcsftime, wcsftime_l);
