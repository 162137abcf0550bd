/* SPDX-License-Identifier: 0BSD */
/*
 * __wprintf_directive - parse what stands behind a % of a wide format
 *
 * Returns  where the format goes on; NULL
 * Errors   EINVAL  unknown conversion, or the format ends inside one
 *          EOVERFLOW a number is greater than INT_MAX
 * Source   C11 7.29.2.1; POSIX.1-2017 fwprintf
 */
#include <errno.h>
#include <limits.h>
#include <string.h>

#include "internal/syscall_ret.h"
#include "internal/wide_printf.h"

/* A number at *s, or otherwise; -2 if it is too great. */
static int number(const wchar_t **s, int otherwise)
{
	long n = 0;

	if ((unsigned)(**s - '0') >= 10)
		return otherwise;
	for (; (unsigned)(**s - '0') < 10; ++*s)
		if (n <= INT_MAX)
			n = 10 * n + **s - '0';
	return n <= INT_MAX ? (int)n : -2;
}

/* A number, or * with the argument that it is. */
static int field(const wchar_t **s, int otherwise, int *at)
{
	const wchar_t *after;
	int n;

	*at = -1;
	if (**s != '*')
		return number(s, otherwise);
	after = ++*s;
	*at = 0;
	n = number(&after, 0);
	if (n && *after == '$') {
		*at = n;
		*s = after + 1;
	}
	return otherwise;
}

/* Its type by the letter and the length, which goes to *f; 0 if there is no such conversion. */
static int type_of(int c, int length, char **f)
{
	if (c && strchr("diouxXbB", c)) {
		if (length == 'h' || length == 'H') {
			*(*f)++ = 'h';
			if (length == 'H')
				*(*f)++ = 'h';
			return WPRINTF_INT;
		}
		if (length)
			*(*f)++ = 'l';
		return length ? WPRINTF_LONG : WPRINTF_INT;
	}
	if (c && strchr("aefgAEFG", c)) {
		if (length == 'L')
			*(*f)++ = 'L';
		return length == 'L' ? WPRINTF_LONG_DOUBLE : WPRINTF_DOUBLE;
	}
	if (c == 'c' || c == 'C')
		return WPRINTF_INT;
	return c && strchr("spSn", c) ? WPRINTF_LONG : WPRINTF_NONE;
}

hidden const wchar_t *__wprintf_directive(struct wprintf_directive *d, const wchar_t *s)
{
	const wchar_t *after = s;
	char *f = d->format;
	int length = 0;

	memset(d, 0, sizeof(*d));
	d->position = number(&after, 0);
	if (d->position && *after == '$')
		s = after + 1;
	else
		d->position = 0;
	*f++ = '%';
	for (; *s && *s < 128 && strchr("-+ #0'", *s); s++) {
		d->left |= *s == '-';
		if (!memchr(d->format, *s, f - d->format))
			*f++ = *s;
	}
	d->width = field(&s, -1, &d->width_at);
	d->precision = d->precision_at = -1;
	if (*s == '.') {
		s++;
		d->precision = field(&s, 0, &d->precision_at);
	}
	if (d->position == -2 || d->width == -2 || d->precision == -2) {
		fail(EOVERFLOW);
		return NULL;
	}
	f = stpcpy(f, "*.*");
	if (*s && *s < 128 && strchr("hljztLq", *s)) {
		length = *s++;
		if (*s == length && (length == 'h' || length == 'l')) {
			length -= length == 'h' ? 'h' - 'H' : 0;
			s++;
		} else {
			d->wide = length == 'l';
		}
	}
	d->conversion = *s < 128 ? *s : 0;
	d->type = type_of(d->conversion, length, &f);
	if (!d->type && d->conversion != '%' && d->conversion != 'm') {
		fail(EINVAL);
		return NULL;
	}
	/* n has its length for the one who stores. */
	if (d->conversion == 'n')
		*f++ = length;
	*f++ = d->conversion;
	*f = 0;
	return s + 1;
}
