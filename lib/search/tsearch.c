/* SPDX-License-Identifier: 0BSD */
/*
 * tsearch - find a key in a tree, or add it
 *
 * The tree is balanced: n keys are at most 1.44 log2 n levels deep. Not the key is copied, only
 * the pointer.
 *
 * Returns  pointer to the node, whose first field points to the key; NULL without memory
 * Errors   ENOMEM no memory
 * Source   POSIX.1-2017 tdelete
 */
#include <search.h>
#include <stdlib.h>

#include "internal/tree.h"

void *tsearch(const void *key, void **root, tree_compare *compare)
{
	struct node **path[LEVELS_MAX], *new;
	int n;

	if (!root)
		return NULL;
	n = __tree_find(key, (struct node **)root, compare, path) - 1;
	if (*path[n])
		return *path[n];
	new = calloc(1, sizeof(*new));
	if (new) {
		new->key = key;
		new->height = 1;
		*path[n] = new;
		__tree_balance(path, n);
	}
	return new;
}
