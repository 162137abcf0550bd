/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_dfa_new - an automaton without states
 *
 * Returns  it, or NULL
 * Source   internal
 */
#include <stdlib.h>

#include "internal/regex_dfa.h"

/* Does each match begin with ^ or \`? */
static int is_anchored(const struct regex_program *p)
{
	const struct regex_node *node = p->nodes + p->root;

	while (node->op >= NODE_CAT && node->op <= NODE_REP)
		node = p->nodes + node->left;
	return node->op == NODE_ASSERT &&
	       (node->arg == '`' || (node->arg == '^' && !(p->flags & REG_NEWLINE)));
}

hidden struct regex_dfa *__regex_dfa_new(struct regex_program *p)
{
	struct regex_dfa *d = calloc(1, sizeof(*d));
	size_t room;

	if (!d)
		return NULL;
	d->run.p = p;
	room = __regex_room(&d->run);
	d->room = malloc(room + (p->n + 2) * sizeof(*d->scratch));
	d->states_room = 8;
	d->next = calloc(d->states_room * 256, sizeof(*d->next));
	d->sets_room = 64;
	d->sets = malloc(d->sets_room * sizeof(*d->sets));
	if (!d->room || !d->next || !d->sets) {
		free(d->room);
		free(d->next);
		free(d->sets);
		free(d);
		return NULL;
	}
	__regex_divide_room(&d->run, d->room);
	d->scratch = (unsigned short *)((char *)d->room + room);
	for (int c = 0; c < 256; c++)
		d->next[DFA_DEAD + c] = DFA_DEAD;
	d->states_n = 2;
	d->wide = MB_CUR_MAX > 1;
	for (int c = 0; c < 256; c++)
		d->first[c] = p->first[c / 8] >> c % 8 & 1;
	d->anchored = is_anchored(p);
	for (int i = 0; i < p->n; i++)
		d->asserts |= p->nodes[i].op == NODE_ASSERT;
	return d;
}
