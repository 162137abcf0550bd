/* SPDX-License-Identifier: 0BSD */
/*
 * vfwprintf - write formatted text to a stream, the format in wide characters
 *
 * Numbers are printf's; what counts wide characters (texts, their width and precision) is here.
 *
 * Returns  the number of wide characters, or a negative value
 * Errors   EINVAL unknown conversion, or n of "n$" above 64; EILSEQ no such character;
 *          EOVERFLOW more than INT_MAX characters; those of write
 * Source   C11 7.29.2.5; POSIX.1-2017 vfwprintf
 */
#include <errno.h>
#include <limits.h>
#include <wchar.h>

#include "internal/stdio_impl.h"
#include "internal/syscall_ret.h"
#include "internal/wide_printf.h"

hidden void __wprintf_fetch(struct wprintf_argument *a, va_list ap)
{
	if (a->type == WPRINTF_DOUBLE)
		a->d = va_arg(ap, double);
	else if (a->type == WPRINTF_LONG_DOUBLE)
		a->ld = va_arg(ap, long double);
	else if (a->type == WPRINTF_LONG)
		a->i = va_arg(ap, long);
	else
		a->i = va_arg(ap, int);
}

/* Note the types of "n$"; then all of them can be fetched. */
static int collect(struct wprintf *o, const wchar_t *s)
{
	struct wprintf_directive d;
	int at[3], most = 0;

	while ((s = wcschr(s, '%'))) {
		s = __wprintf_directive(&d, s + 1);
		if (!s)
			return -1;
		at[0] = d.position, at[1] = d.width_at, at[2] = d.precision_at;
		for (int i = 0; i < 3; i++) {
			if (at[i] > WPRINTF_ARGUMENTS)
				return fail(EINVAL);
			if (at[i] > 0)
				o->args[at[i]].type = i ? WPRINTF_INT : d.type;
			if (at[i] > most)
				most = at[i];
		}
	}
	for (int i = 1; i <= most; i++)
		__wprintf_fetch(o->args + i, o->ap);
	return 0;
}

int vfwprintf(FILE *restrict f, const wchar_t *restrict format, va_list ap)
{
	struct wprintf o = {.f = f};
	struct wprintf_directive d;
	int bad, old = f->flags & F_ERR;
	size_t n;

	va_copy(o.ap, ap);
	if (collect(&o, format))
		return -1;
	f->flags = (f->flags & ~F_ERR) | F_WIDE;
	for (bad = 0; *format && !bad;) {
		n = wcscspn(format, L"%");
		bad = __wprintf_text(&o, &(struct wprintf_directive){.width = 0}, format, NULL, n);
		format += n;
		if (!*format || bad)
			break;
		format = __wprintf_directive(&d, format + 1);
		bad = __wprintf_put(&o, &d);
		if (o.total > INT_MAX)
			bad = fail(EOVERFLOW);
	}
	if (f->flags & F_ERR)
		bad = -1;
	f->flags |= old;
	va_end(o.ap);
	return bad ? -1 : (int)o.total;
}
