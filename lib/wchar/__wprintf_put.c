/* SPDX-License-Identifier: 0BSD */
/*
 * __wprintf_put - one directive of a wide format
 *
 * Returns  0, or -1
 * Errors   EILSEQ  no such character; those of write
 * Source   C11 7.29.2.1
 */
#include <errno.h>
#include <limits.h>
#include <string.h>

#include "internal/syscall_ret.h"
#include "internal/wide_printf.h"

static void argument(struct wprintf *o, int at, int type, struct wprintf_argument *a)
{
	a->type = type;
	if (at)
		*a = o->args[at];
	else if (type)
		__wprintf_fetch(a, o->ap);
}

/* n characters of a wide text, or of one in bytes if wide is NULL, and what the width asks for. */
hidden int __wprintf_text(struct wprintf *o, const struct wprintf_directive *d, const wchar_t *wide,
    const char *s, long n)
{
	mbstate_t state = {0};
	long pad = d->width > n ? d->width - n : 0;
	wchar_t c;

	o->total += n + pad;
	for (; pad && !d->left; pad--)
		fputwc(' ', o->f);
	for (; n; n--) {
		if (wide)
			c = *wide++;
		else
			s += mbrtowc(&c, s, MB_LEN_MAX, &state);
		if (fputwc(c, o->f) == WEOF)
			return -1;
	}
	for (; pad; pad--)
		fputwc(' ', o->f);
	return 0;
}

static int put_bytes(struct wprintf *o, const struct wprintf_directive *d, const char *s)
{
	mbstate_t state = {0};
	const char *p = s;
	long n = 0;

	for (; d->precision < 0 || n < d->precision; n++) {
		size_t used = mbrtowc(NULL, p, MB_LEN_MAX, &state);

		if (!used)
			break;
		if (used > MB_LEN_MAX)
			return fail(EILSEQ);
		p += used;
	}
	return __wprintf_text(o, d, NULL, s, n);
}

static void store_total(const char *format, long *to, long total)
{
	switch (format[strlen(format) - 2]) {
	case 'H':
		*(signed char *)to = total;
		break;
	case 'h':
		*(short *)to = total;
		break;
	case '*':
	case 0:
		*(int *)to = total;
		break;
	default:
		*to = total;
	}
}

#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static int put_number(
    struct wprintf *o, const struct wprintf_directive *d, const struct wprintf_argument *a)
{
	int w = d->width < 0 ? 0 : d->width, n;

	if (d->left)
		w = -w;
	if (a->type == WPRINTF_DOUBLE)
		n = fprintf(o->f, d->format, w, d->precision, a->d);
	else if (a->type == WPRINTF_LONG_DOUBLE)
		n = fprintf(o->f, d->format, w, d->precision, a->ld);
	else
		n = fprintf(o->f, d->format, w, d->precision, a->i);
	o->total += n;
	return n < 0 ? -1 : 0;
}

hidden int __wprintf_put(struct wprintf *o, struct wprintf_directive *d)
{
	struct wprintf_argument a;
	const wchar_t *wide;
	wchar_t c;

	if (d->width_at >= 0) {
		argument(o, d->width_at, WPRINTF_INT, &a);
		d->width = a.i;
		if (d->width < 0) {
			d->left = 1;
			d->width = d->width == INT_MIN ? -1 : -d->width;
		}
	}
	if (d->precision_at >= 0) {
		argument(o, d->precision_at, WPRINTF_INT, &a);
		d->precision = a.i;
	}
	argument(o, d->position, d->type, &a);
	switch (d->conversion) {
	case '%':
		d->width = 0;
		c = '%';
		return __wprintf_text(o, d, &c, NULL, 1);
	case 'c':
		c = d->wide ? (wint_t)a.i : btowc((unsigned char)a.i);
		return __wprintf_text(o, d, &c, NULL, 1);
	case 'C':
		c = a.i;
		return __wprintf_text(o, d, &c, NULL, 1);
	case 'm':
		return put_bytes(o, d, strerror(errno));
	case 'n':
		store_total(d->format, (long *)a.i, o->total);
		return 0;
	case 's':
	case 'S':
		if (!d->wide && d->conversion == 's')
			return put_bytes(o, d, a.i ? (char *)a.i : "(null)");
		wide = a.i ? (wchar_t *)a.i : L"(null)";
		return __wprintf_text(
		    o, d, wide, NULL, wcsnlen(wide, d->precision < 0 ? INT_MAX : d->precision));
	}
	return put_number(o, d, &a);
}
