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

/* Threads at a time, and comparisons among them, of a pattern with back-references. */
#define THREADS_MAX 8192
#define BUDGET (1L << 26)

/* Bytes for r->p's threads. */
hidden size_t __regex_room(struct regex_run *r)
{
	const struct regex_program *p = r->p;

	r->size = sizeof(struct regex_thread);
	r->room = p->n + 2;
	if (p->refs) {
		r->size += (p->slots + 1) * sizeof(regmatch_t);
		r->room += THREADS_MAX;
	}
	r->budget = BUDGET;
	return 3 * r->room * r->size + p->n * sizeof(int);
}

hidden void __regex_divide_room(struct regex_run *r, void *memory)
{
	r->now = memory;
	r->pending = r->now + r->room * r->size;
	r->later = r->pending + r->room * r->size;
	r->index = (int *)(r->later + r->room * r->size);
	memset(r->index, -1, r->p->n * sizeof(int));
}

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

/* Does t take the character, all of it or the next one of what a group has matched? */
static int takes(const struct regex_run *r, struct regex_thread *t, const struct regex_node *node)
{
	regmatch_t *slot = t->slots + node->arg;
	const char *s;
	wchar_t c;

	if (node->op != NODE_REF)
		return __regex_takes(r->p, node, r->c);
	if (slot->rm_eo < 0 || slot->rm_so + t->offset >= slot->rm_eo)
		return 0;
	s = r->text + slot->rm_so + t->offset;
	c = __fnmatch_next(&s);
	t->offset = s - r->text - slot->rm_so;
	return c == r->c ||
	       (r->p->flags & REG_ICASE && __fnmatch_case(c, 0) == __fnmatch_case(r->c, 0));
}

/* r->pending are those of r->now that take r->c. */
hidden void __regex_step(struct regex_run *r)
{
	r->pending_n = 0;
	for (int i = 0; i < r->now_n; i++) {
		struct regex_thread *t = (void *)(r->now + i * r->size);
		const struct regex_node *node = r->p->nodes + t->node;

		if (node->op > NODE_REF || !takes(r, t, node))
			continue;
		if (node->op != NODE_REF ||
		    t->slots[node->arg].rm_so + t->offset == t->slots[node->arg].rm_eo) {
			t->offset = 0;
			t->node = node->next;
		}
		__regex_put(r, r->pending, r->pending_n++, t);
	}
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
