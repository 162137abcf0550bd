/* SPDX-License-Identifier: 0BSD */
/*
 * twalk - visit the nodes of a tree of tsearch
 *
 * action gets a node, whose first field points to the key, three times: before, between and after
 * its sides; a leaf once. The root has depth 0.
 *
 * Returns  nothing
 * Safety   no allocation
 * Source   POSIX.1-2017 tdelete
 */
#include <search.h>

#include "internal/tree.h"

/* It recurses once a level, of which there are few. */
static void walk(const struct node *n, void (*action)(const void *, VISIT, int), int depth)
{
	if (!n)
		return;
	if (n->height == 1) {
		action(n, leaf, depth);
		return;
	}
	action(n, preorder, depth);
	walk(n->child[0], action, depth + 1);
	action(n, postorder, depth);
	walk(n->child[1], action, depth + 1);
	action(n, endorder, depth);
}

void twalk(const void *root, void (*action)(const void *, VISIT, int))
{
	if (action)
		walk(root, action, 0);
}
