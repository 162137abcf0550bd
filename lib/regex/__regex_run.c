/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_run - follow all states of a pattern along the text
 *
 * Each character costs at most as much as there are states, but for back-references, whose threads
 * have a budget.
 *
 * Returns  1 with r->end and r->carry, 0 if there is no match, below 0 if the budget is spent
 * Source   internal
 */
#include <string.h>

#include "internal/fnmatch.h"
#include "internal/regex.h"

/* The character that ends at `at`; 0 at the start. */
static wchar_t character_before(const char *text, long at)
{
	wchar_t c = 0;

	for (int n = at < 4 ? at : 4; n > 0; n--) {
		const char *s = text + at - n;

		c = __fnmatch_next(&s);
		if (s == text + at)
			break;
	}
	return c;
}

static void add_start(struct regex_run *r, int which)
{
	struct regex_thread *t = (void *)(r->pending + r->pending_n * r->size);

	memset(t, -1, r->size);
	if (r->fixed)
		memcpy(t->slots, r->slots, r->size - sizeof(*t));
	t->node = r->start[which];
	t->group = -1 - which; /* no other's */
	t->offset = 0;
	t->carry = r->mode == RUN_WITHIN && r->start[1] ? which : r->at;
	r->pending_n++;
}

/* Where a match could begin. */
static void skip(struct regex_run *r)
{
	const unsigned char *s = (const unsigned char *)r->text + r->at, *from = s;

	while (!(r->p->first[*s / 8] >> *s % 8 & 1))
		s++;
	if (s == from)
		return;
	r->at += s - from;
	r->before = character_before(r->text, r->at);
}

hidden int __regex_run(struct regex_run *r, long from, long to)
{
	const char *s;

	r->found = r->pending_n = 0;
	r->at = from;
	r->end = to;
	r->before = character_before(r->text, from);
	if (r->mode == RUN_WITHIN)
		add_start(r, 0);
	if (r->mode == RUN_WITHIN && r->start[1])
		add_start(r, 1);
	for (;;) {
		if (r->mode != RUN_WITHIN && !r->found) {
			if (!r->pending_n)
				skip(r);
			add_start(r, 0);
		}
		if (!r->pending_n)
			break;
		s = r->text + r->at;
		r->c = __fnmatch_next(&s);
		__regex_expand(r);
		if (r->found < 0 || (r->found && r->mode != RUN_SEARCH))
			break;
		if (!r->c || (r->mode == RUN_WITHIN && r->at >= to))
			break;
		__regex_step(r);
		r->at = s - r->text;
		r->before = r->c;
	}
	return r->found;
}
