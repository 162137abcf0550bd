/* SPDX-License-Identifier: 0BSD */
/*
 * __scan_next, __scan_back, __scan_look - take a byte of scanf's input, or only look at it
 *
 * Source   C11 7.21.6.2; POSIX.1-2017 fscanf
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
	p->width = -1;
	while (scan_space(__scan_next(&p->source)) && spaces)
		;
	__scan_back(p);
	return p->last;
}
