/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_first - find the bytes that a match may begin with
 *
 * Those of 0x80 and more are all in or all out, so that whoever skips the others does not stop
 * inside a character.
 *
 * Returns  0, or REG_ESPACE
 * Source   internal
 */
#include <stdlib.h>
#include <string.h>

#include "internal/regex.h"

hidden int __regex_first(struct regex_program *p)
{
	struct regex_run r = {.p = p, .mode = RUN_FIRST, .start = {p->root}};
	void *room = malloc(__regex_room(&r));
	struct regex_thread *t;
	const struct regex_node *node;

	if (!room)
		return REG_ESPACE;
	__regex_divide_room(&r, room);
	t = (void *)r.pending;
	memset(t, -1, r.size);
	t->node = p->root;
	r.pending_n = 1;
	__regex_expand(&r);
	p->first[0] = 1;
	for (int i = 0; i < r.now_n; i++) {
		t = (void *)(r.now + i * r.size);
		node = p->nodes + t->node;
		for (int c = 1; c <= 128; c++)
			if (r.found || node->op == NODE_REF ||
			    (c < 128 ? __regex_takes(p, node, c)
			             : node->op == NODE_SET || node->op == NODE_ANY ||
			                   node->left < 0 || node->left >= 128))
				memset(p->first + c / 8,
				    c < 128 ? p->first[c / 8] | 1 << c % 8 : 255, c < 128 ? 1 : 16);
	}
	free(room);
	return 0;
}
