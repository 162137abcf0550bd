/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_groups - what the groups have matched, once it is known where the whole match is
 *
 * From the root down: each node whose place is known finds the places of its children by one more
 * run over that place. CAT's left is as long as it can be, a repetition's first rounds as well, of
 * which only the last one counts further down; the left way of two is taken if it can be. So each
 * node is looked at once, and the time is that of the text and the depth.
 *
 * Returns  match[1] and so on; spans is room for a span for each node
 * Source   POSIX.1-2017 XBD 9.1, regexec; AT&T's categories leftmost, longest, right associative
 */
#include <string.h>

#include "internal/fnmatch.h"
#include "internal/regex.h"

/* Run from a child to what follows node, over its place: is there a way? */
static int way(struct regex_run *r, int node, int first, int second, regmatch_t place)
{
	r->mode = RUN_WITHIN;
	r->start[0] = first;
	r->start[1] = second;
	r->stop = r->p->nodes[node].next;
	r->mark = second ? 0 : node;
	return __regex_run(r, place.rm_so, place.rm_eo) > 0;
}

static void divide(struct regex_run *r, int i, regmatch_t *spans)
{
	const struct regex_node *node = r->p->nodes + i;
	regmatch_t place = spans[i];
	const char *end;

	switch (node->op) {
	case NODE_GROUP:
		spans[node->left] = place;
		break;
	case NODE_CAT:
		if (r->p->nodes[node->left].op <= NODE_SET) { /* one character, whichever */
			end = r->text + place.rm_so;
			__fnmatch_next(&end);
			r->carry = end - r->text;
		} else if (!way(r, i, node->left, 0, place)) {
			break;
		}
		spans[node->left] = (regmatch_t){place.rm_so, r->carry};
		spans[node->right] = (regmatch_t){r->carry, place.rm_eo};
		break;
	case NODE_ALT:
		if (way(r, i, node->left, node->right, place))
			spans[r->carry ? node->right : node->left] = place;
		break;
	default:
		if (way(r, i, node->left, 0, place))
			spans[node->op == NODE_PLUS || node->op == NODE_STAR ? node->left
			                                                     : node->right] =
			    (regmatch_t){r->carry, place.rm_eo};
	}
}

hidden void __regex_groups(struct regex_run *r, regmatch_t *match, size_t n, regmatch_t *spans)
{
	const struct regex_program *p = r->p;

	memset(spans, -1, p->n * sizeof(*spans));
	spans[p->root] = match[0];
	for (int i = p->root; i > 0; i--) {
		const struct regex_node *node = p->nodes + i;

		if (spans[i].rm_so < 0 || !node->groups)
			continue;
		if (node->op == NODE_GROUP && node->arg < n)
			match[node->arg] = spans[i];
		divide(r, i, spans);
	}
}
