/* SPDX-License-Identifier: 0BSD */
/* Tests of scanf's bytes, and the speed flavour's way to take them: inline, for its loops. */
#ifndef MOTE_LIB_INTERNAL_SCANF_INLINE_H
#define MOTE_LIB_INTERNAL_SCANF_INLINE_H

#include "internal/scanf.h"

always_inline int scan_in_set(const unsigned long *set, unsigned char c)
{
	return set[c / 64] >> c % 64 & 1;
}

always_inline int scan_space(int c)
{
	return c == ' ' || c - '\t' + 0U < 5;
}

/*
 * What of the input may be taken without asking anybody: bytes that were read, within the width.
 * From scan_open to scan_close nobody else takes any.
 */
struct scan_window {
	unsigned char *at, *end;
};

always_inline struct scan_window scan_open(const struct scan *p)
{
	FILE *f = p->from;
	size_t n = f->rend - f->rpos, width = p->width;

	return (struct scan_window){f->rpos, f->rpos + (width < n ? width : n)};
}

always_inline void scan_close(struct scan *p, const struct scan_window *w)
{
	long n = w->at - p->from->rpos;

	p->from->rpos = w->at;
	p->total += n;
	p->width -= n;
}

/* The next byte, or EOF. */
always_inline int scan_take(struct scan *p, struct scan_window *w)
{
	int c;

	if (w->at < w->end)
		return *w->at++;
	scan_close(p, w);
	c = __scan_next(&p->source);
	*w = scan_open(p);
	return c;
}

#endif
