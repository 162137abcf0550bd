/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_enter, __regex_visit - a thread comes to a node
 *
 * Returns  nothing; r->found if that is the end
 * Source   internal
 */
#include <string.h>

#include "internal/regex.h"

static struct regex_thread *thread(const struct regex_run *r, char *base, int i)
{
	return (struct regex_thread *)(base + i * r->size);
}

/* Field by field: for so few bytes a call, or a string instruction, takes longer. */
hidden struct regex_thread *__regex_put(
    const struct regex_run *r, char *base, int i, const struct regex_thread *t)
{
	struct regex_thread *to = thread(r, base, i);

	to->node = t->node;
	to->group = t->group;
	to->carry = t->carry;
	to->offset = t->offset;
	if (r->size != sizeof(*t))
		memcpy(to->slots, t->slots, r->size - sizeof(*t));
	return to;
}

static void won(struct regex_run *r, const struct regex_thread *t)
{
	size_t size = r->size - sizeof(*t);

	if (r->mode == RUN_WITHIN) {
		if (r->at != r->end || (r->fixed && memcmp(t->slots, r->slots, size)))
			return;
		if (!r->fixed)
			memcpy(r->slots, t->slots, size);
		r->fixed = 1;
	}
	r->found = 1;
	r->carry = t->carry;
	r->end = r->at;
}

/* t, with another node, is at that node now. */
hidden void __regex_visit(struct regex_run *r, const struct regex_thread *t, int node)
{
	struct regex_thread *other;
	unsigned last = r->index[node];
	size_t size = r->size - sizeof(*t);

	if (node == r->stop) {
		won(r, t);
		return;
	}
	if (last >= (unsigned)r->now_n || thread(r, r->now, last)->node != node)
		last = -1; /* of another character */
	for (unsigned i = last; i != -1u; i = other->chain) {
		other = thread(r, r->now, i);
		if (!size || (other->offset == t->offset && !memcmp(other->slots, t->slots, size)))
			return;
		if (--r->budget < 0)
			break;
	}
	if (r->now_n == r->room || r->budget < 0) {
		r->found = -1;
		return;
	}
	other = __regex_put(r, r->now, r->now_n, t);
	other->node = node;
	other->chain = last;
	r->index[node] = r->now_n++;
}

/* The same, for a node that t enters. */
hidden void __regex_enter(struct regex_run *r, const struct regex_thread *t, int node)
{
	struct regex_thread *later;

	if (!r->mark || r->p->nodes[node].mark != r->mark || node == r->stop) {
		__regex_visit(r, t, node);
		return;
	}
	later = __regex_put(r, r->later, r->later_n++, t);
	later->node = node;
	later->carry = r->at;
}
