/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_repeat - unfold x{min,max}
 *
 * x{2,4} is x(x(x(x)?)?), x{2,} is xx+; without copies x+ is a round whose end goes back. The
 * rounds after the first one are marked, and the whole keeps the first for its groups.
 *
 * Returns  the node of the whole, which is the last one that was made, or 0 with error set
 * Errors   REG_ESPACE in p->error
 * Source   POSIX.1-2017 XBD 9.3.6, 9.4.6
 */
#include "internal/regex.h"

/* x once more, from nodes from to x; what they refer to among themselves is moved by distance. */
static void copy(struct regex_parse *p, int from, int x, int distance)
{
	for (int i = from; i <= x && __regex_node(p, NODE_EMPTY, 0, 0); i++) {
		struct regex_node *to = p->p->nodes + i + distance;

		*to = p->p->nodes[i];
		if (to->op >= NODE_CAT) {
			to->left += distance;
			to->right += distance;
		}
		if (to->mark && to->op != NODE_BITS)
			to->mark += distance;
	}
}

hidden int __regex_repeat(struct regex_parse *p, int x, int min, int max)
{
	int size = x + 1 - p->start, n = max < 0 ? min + !min : max, all;

	if (!max)
		return __regex_node(p, NODE_EMPTY, 0, 0);
	for (int i = 1; i < n && !p->error; i++)
		copy(p, p->start, x, i * size);
	all = x + (n - 1) * size;
	if (max < 0)
		all = __regex_node(
		    p, min ? NODE_PLUS : NODE_STAR, all, __regex_node(p, NODE_LOOP, all, 0));
	for (int i = n - 1; i-- > 0 && !p->error;) {
		if (max > 0 && i + 1 >= min)
			all = __regex_node(p, NODE_OPT, all, all);
		all = __regex_node(p, NODE_CAT, x + i * size, all);
	}
	if (!min && max > 0)
		all = __regex_node(p, NODE_OPT, all, x);
	else if (n > 1)
		all = __regex_node(p, NODE_REP, all, x);
	for (int i = 1; i < n && !p->error; i++)
		p->p->nodes[x + i * size].mark = all;
	return all;
}
