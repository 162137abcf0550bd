/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_expand - all states that can be reached at r->at without a character
 *
 * r->pending, where each thread has just taken one, becomes r->now. Both are in order: a group of
 * threads is better than those behind it, and a thread that enters a node of r->mark makes a worse
 * group, since it ends what came before it there and others let it go on. So the first thread to
 * come to a node is the one to keep, and the first to come to r->stop has won.
 *
 * With back-references threads differ by what the groups have matched as well.
 *
 * Source   POSIX.1-2017 XBD 9.1 (the longest of the leftmost; subpatterns, from left to right, the
 *          longest); the threads are K. Thompson's, CACM 11 (1968), 419
 */
#include "internal/regex.h"

static struct regex_thread *thread(const struct regex_run *r, char *base, int i)
{
	return (struct regex_thread *)(base + i * r->size);
}

/* Groups that begin forget what they have matched. */
static void open_groups(const struct regex_run *r, struct regex_thread *t, int first, int last)
{
	for (int i = first; i <= last && i <= r->p->slots; i++)
		t->slots[i] = (regmatch_t){-1, -1};
	if (first <= r->p->slots)
		t->slots[first].rm_so = r->at;
}

static void leave(struct regex_run *r, struct regex_thread *t)
{
	const struct regex_node *nodes = r->p->nodes, *node = nodes + t->node;

	switch (node->op) {
	case NODE_REF:
		/* An empty one has no offset to wait for. */
		if (r->mode != RUN_FIRST && t->slots[node->arg].rm_eo >= 0 &&
		    t->slots[node->arg].rm_so == t->slots[node->arg].rm_eo)
			__regex_enter(r, t, node->next);
		break;
	case NODE_ASSERT:
		if (r->mode != RUN_FIRST && !__regex_holds(r, node->arg))
			break;
		/* fall through */
	case NODE_EMPTY:
		__regex_enter(r, t, node->next);
		break;
	case NODE_CLOSE:
		t->slots[node->arg].rm_eo = r->at;
		__regex_enter(r, t, node->next);
		break;
	case NODE_GROUP:
		open_groups(r, t, node->arg, nodes[node->right].left);
		/* fall through */
	case NODE_CAT:
	case NODE_PLUS:
	case NODE_REP:
		__regex_enter(r, t, node->left);
		break;
	case NODE_ALT:
		__regex_enter(r, t, node->left);
		__regex_enter(r, t, node->right);
		break;
	case NODE_OPT:
	case NODE_STAR:
	case NODE_LOOP:
		__regex_enter(r, t, node->left);
		__regex_enter(r, t, node->next);
	}
}

hidden void __regex_expand(struct regex_run *r)
{
	struct regex_thread *t;
	int done = 0, i = 0, group = 0;

	r->now_n = r->later_n = 0;
	do {
		/* What is behind a match is worse. */
		if (r->found &&
		    (r->mode != RUN_SEARCH || thread(r, r->pending, i)->carry > r->carry))
			break;
		if (r->later_n) {
			for (int j = 0; j < r->later_n; j++) {
				t = thread(r, r->later, j);
				t->group = group;
				__regex_visit(r, t, t->node);
			}
			r->later_n = 0;
		} else {
			int old = thread(r, r->pending, i)->group;

			for (; i < r->pending_n; i++) {
				t = thread(r, r->pending, i);
				if (t->group != old)
					break;
				t->group = group;
				if (t->offset) /* it has been here */
					__regex_visit(r, t, t->node);
				else
					__regex_enter(r, t, t->node);
			}
		}
		while (done < r->now_n)
			leave(r, thread(r, r->now, done++));
		group++;
	} while (r->later_n || i < r->pending_n);
}
