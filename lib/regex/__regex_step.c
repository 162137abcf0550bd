/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_step - all threads take a character, or end
 *
 * Returns  nothing; r->pending
 * Source   internal
 */
#include "internal/fnmatch.h"
#include "internal/regex.h"

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
