/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_node - a new node of a pattern's tree
 *
 * Returns  its number; 0 with an error, or if there was one before
 * Errors   REG_ESPACE in p->error
 * Source   internal
 */
#include <stdlib.h>

#include "internal/regex.h"

hidden int __regex_node(struct regex_parse *p, int op, int left, int right)
{
	struct regex_program *q = p->p;
	int n = q->n;

	if (n == p->room && !p->error) {
		struct regex_node *more = NULL;

		p->room += p->room + 16;
		if (n < REGEX_NODES_MAX)
			more = realloc(q->nodes, p->room * sizeof(*more));
		if (more)
			q->nodes = more;
		else
			p->error = REG_ESPACE;
	}
	if (p->error)
		return 0;
	q->n++;
	q->nodes[n] = (struct regex_node){.op = op, .arg = op >> 8, .left = left, .right = right};
	op &= 255;
	if (op >= NODE_CAT)
		q->nodes[n].groups =
		    op == NODE_GROUP || q->nodes[left].groups || q->nodes[right].groups;
	if (op == NODE_CAT)
		q->nodes[right].mark = n;
	if (op == NODE_PLUS || op == NODE_STAR)
		q->nodes[left].mark = n;
	return n;
}
