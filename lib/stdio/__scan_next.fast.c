/* SPDX-License-Identifier: 0BSD */
/*
 * __scan_next, __scan_back, __scan_look - take a byte of scanf's input, or only look at it
 *
 * Contract: __scan_next.c
 */
#include "internal/scanf.h"
#include "internal/scanf_inline.h"

hidden int __scan_next(struct source *s)
{
	struct scan *p = (struct scan *)s;
	FILE *f = p->from;
	int c = EOF;

	s->taken++;
	if (p->width) {
		p->width--;
		c = f->rpos < f->rend ? *f->rpos++ : p->read(f);
		if (c >= 0)
			p->total++;
	}
	return p->last = c;
}

hidden void __scan_back(struct scan *p)
{
	if (p->last >= 0) {
		p->from->rpos--;
		p->total--;
	}
}

hidden int __scan_look(struct scan *p, int spaces)
{
	FILE *f = p->from;
	int c;

	p->width = -1;
	for (; f->rpos < f->rend; f->rpos++, p->total++) {
		c = *f->rpos;
		if (!spaces || !scan_space(c))
			return p->last = c;
	}
	while (scan_space(__scan_next(&p->source)) && spaces)
		;
	__scan_back(p);
	return p->last;
}
