/* SPDX-License-Identifier: 0BSD */
/*
 * Contract: vfprintf.c
 *
 * Text goes straight into the stream's buffer while a byte there needs nothing else to be done.
 */
#include <limits.h>

#include "internal/printf.h"
#include "internal/stdio_inline.h"

static void open_window(struct print *p)
{
	FILE *f = p->to;
	int open = stdio_has_room(f) && f->flags & F_FULL;

	p->at = open ? (char *)f->wpos : NULL;
	p->end = open ? (char *)f->end : NULL;
}

static void close_window(struct print *p)
{
	if (p->at)
		p->to->wpos = (unsigned char *)p->at;
}

static void spill(struct print *p, const char *s, size_t n)
{
	close_window(p);
	if (__fwritex((const unsigned char *)s, n, p->to) != n)
		p->total = LONG_MIN / 2;
	open_window(p);
}

int vfprintf(FILE *restrict f, const char *restrict format, va_list ap)
{
	struct print print;
	int held = stdio_hold(f), n;

	print.to = f;
	print.spill = spill;
	open_window(&print);
	n = __printf_window(&print, format, ap);
	close_window(&print);
	/* An unbuffered stream was held back. */
	return stdio_release(f, held) ? -1 : n;
}
