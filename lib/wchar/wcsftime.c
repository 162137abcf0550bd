/* SPDX-License-Identifier: 0BSD */
/*
 * wcsftime, wcsftime_l - strftime with wide characters
 *
 * Each conversion is strftime's, made in the place of its wide characters.
 *
 * Returns  length without the final 0, or 0 if all of it does not fit into max wide characters
 * Errors   EINVAL there is no such conversion, or the format ends within one
 * Safety   thread-safe, no allocation
 * Source   C11 7.29.5.1; POSIX.1-2024 wcsftime
 * Differs  from musl 1.2.5: as strftime
 */
#include <stdint.h>
#include <time.h>
#include <wchar.h>

#include "internal/hidden.h"

/* So many flags and digits of a width are looked at. */
#define FORMAT_MAX 30

/* The bytes of the conversion at *f, which becomes a format and ends in a dot. */
static void conversion(char *to, const wchar_t **f)
{
	int i = 0, c;

	do {
		c = *(*f)++;
		if (i < FORMAT_MAX)
			to[i++] = c;
		/* Before the letter stand flags, a width, E or O. */
	} while ((c == '%' && i == 1) || c == '+' || c == '-' || c == '_' || c == 'E' || c == 'O' ||
	         (c >= '0' && c <= '9'));
	/* Nothing else is a letter. */
	to[i - 1] = (unsigned)c > 127 ? 0 : c;
	*f -= !c;
	to[i] = '.';
	to[i + 1] = 0;
}

size_t wcsftime(
    wchar_t *restrict s, size_t max, const wchar_t *restrict f, const struct tm *restrict tm)
{
	char format[FORMAT_MAX + 2], *bytes;
	const wchar_t *rest = f;
	size_t used = 0, n, i;

	if (max > PTRDIFF_MAX)
		max = PTRDIFF_MAX;
	for (; used < max; used += n) {
		if (*rest != '%') {
			n = 1;
			s[used] = *rest;
			if (!*rest++)
				return used;
			continue;
		}
		conversion(format, &rest);
		/* The dot tells what does not fit from what is empty. */
		bytes = (char *)(s + used);
		n = strftime(bytes, max - used + 1, format, tm);
		if (!n--)
			return 0;
		for (i = n; i--;)
			s[used + i] = (unsigned char)bytes[i];
	}
	return 0;
}

/* The locale is not looked at, so one function has both names. */
weak_alias_as(wcsftime, wcsftime_l);
