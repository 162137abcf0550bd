/* SPDX-License-Identifier: 0BSD */
/*
 * vfwscanf - read formatted input from a stream, the format in wide characters
 *
 * Numbers are scanf's; white space and texts are those of wide characters.
 *
 * Returns  the number of items assigned, or EOF if the input ended before the first
 * Errors   EINVAL unknown conversion; ENOMEM for %m; EILSEQ; those of read
 * Source   C11 7.29.2.6; POSIX.1-2017 vfwscanf
 */
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <string.h>
#include <wctype.h>

#include "internal/syscall_ret.h"
#include "internal/wide_scanf.h"

static long number(const wchar_t **s)
{
	long n = 0;

	for (; (unsigned)(**s - '0') < 10; ++*s)
		if (n < INT_MAX)
			n = 10 * n + **s - '0';
	return n < INT_MAX ? n : INT_MAX;
}

static void skip_spaces(struct wscanf *s)
{
	wint_t c;

	while (iswspace(c = __wscanf_get(s)))
		;
	__wscanf_back(s, c);
}

/* What stands behind a %; *position is n of "n$" or 0. Where the format goes on, or NULL. */
static const wchar_t *directive(struct wscanf *s, const wchar_t *p, long *position)
{
	const wchar_t *after = p;
	char *length = s->length;

	memset(length, 0, sizeof(s->length));
	*position = number(&after);
	if (*position && *after == '$')
		p = after + 1;
	else
		*position = 0;
	s->suppress = *p == '*';
	p += s->suppress;
	s->width = number(&p);
	s->allocate = *p == 'm';
	p += s->allocate;
	if (*p && *p < 128 && strchr("hljztLq", *p)) {
		*length++ = *p++;
		if (*p == p[-1])
			*length = *p++;
	}
	s->conversion = *p++;
	if (s->conversion == 'C' || s->conversion == 'S') {
		s->length[0] = 'l';
		s->conversion += 'a' - 'A';
	}
	if (s->conversion == '[') {
		s->set = p;
		p += *p == '^';
		p += *p == ']';
		p = wcschr(p, ']');
		s->set_end = p;
		return p ? p + 1 : NULL;
	}
	if (s->conversion <= 0 || s->conversion >= 128 ||
	    !strchr("diouxXbpaefgAEFGcsn%", s->conversion))
		return NULL;
	return p;
}

static int store_total(const struct wscanf *s, void *to)
{
	if (!to)
		return WSCANF_MATCH;
	if (!s->length[0])
		*(int *)to = s->total;
	else if (s->length[0] != 'h')
		*(long *)to = s->total;
	else if (s->length[1])
		*(signed char *)to = s->total;
	else
		*(short *)to = s->total;
	return WSCANF_MATCH;
}

#pragma GCC diagnostic ignored "-Wformat-nonliteral"
/* A number, by scanf. */
static int scan_number(struct wscanf *s, void *to)
{
	char format[40], digits[12], *f = format, *d = digits + sizeof(digits) - 1;
	long taken = -1, width = s->width;
	wint_t c = __wscanf_get(s);
	int items;

	__wscanf_back(s, c);
	if (c == WEOF)
		return WSCANF_NO_INPUT;
	*d = 0;
	for (; width; width /= 10)
		*--d = '0' + width % 10;
	f = stpcpy(stpcpy(stpcpy(f, to ? "%" : "%*"), d), s->length);
	*f++ = s->conversion;
	strcpy(f, "%ln");
	items = to ? fscanf(s->f, format, to, &taken) : fscanf(s->f, format, &taken);
	if (taken < 0)
		return items == EOF ? WSCANF_NO_INPUT : WSCANF_MISMATCH;
	s->total += taken;
	return WSCANF_MATCH;
}

/* A character that must stand there. */
static int literal(struct wscanf *s, wchar_t want)
{
	wint_t c = __wscanf_get(s);

	if (c == (wint_t)want)
		return WSCANF_MATCH;
	__wscanf_back(s, c);
	return c == WEOF ? WSCANF_NO_INPUT : WSCANF_MISMATCH;
}

static int convert(struct wscanf *s, void *to)
{
	if (s->conversion != 'c' && s->conversion != '[' && s->conversion != 'n')
		skip_spaces(s);
	switch (s->conversion) {
	case '%':
		return literal(s, '%');
	case 'n':
		return store_total(s, to);
	case 'c':
	case 's':
	case '[':
		return __wscanf_text(s, to);
	}
	return scan_number(s, to);
}

int vfwscanf(FILE *restrict f, const wchar_t *restrict format, va_list ap)
{
	struct wscanf s = {.f = f};
	int items = 0, status = WSCANF_MATCH;
	va_list first;
	long position;
	void *to;

	va_copy(first, ap);
	f->flags |= F_WIDE;
	while (*format && status == WSCANF_MATCH) {
		if (iswspace(*format)) {
			format++;
			skip_spaces(&s);
			continue;
		}
		if (*format != '%') {
			status = literal(&s, *format++);
			continue;
		}
		format = directive(&s, format + 1, &position);
		if (!format) {
			fail(EINVAL);
			return items ? items : EOF;
		}
		to = NULL;
		if (position && !s.suppress) {
			va_list at;

			va_copy(at, first);
			while (position--)
				to = va_arg(at, void *);
			va_end(at);
		} else if (!s.suppress && s.conversion != '%') {
			to = va_arg(ap, void *);
		}
		status = convert(&s, to);
		items += status == WSCANF_MATCH && to && s.conversion != 'n';
	}
	va_end(first);
	return status == WSCANF_NO_INPUT && !items ? EOF : items;
}
weak_alias(vfwscanf, __isoc99_vfwscanf);
