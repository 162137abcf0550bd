/* SPDX-License-Identifier: 0BSD */
/*
 * tdelete - take a key out of a tree of tsearch
 *
 * Pointers to nodes, other than the one it returns, end to be valid.
 *
 * Returns  pointer to the node above; for the root some pointer which is not NULL; NULL if the key
 *          is not there
 * Source   POSIX.1-2017 tdelete
 */
#include <search.h>
#include <stdlib.h>

#include "internal/tree.h"

void *tdelete(const void *restrict key, void **restrict root, tree_compare *compare)
{
	struct node **path[LEVELS_MAX], *gone;
	void *above;
	int n, at;

	if (!root)
		return NULL;
	n = at = __tree_find(key, (struct node **)root, compare, path) - 1;
	gone = *path[n];
	if (!gone)
		return NULL;
	above = n ? *path[n - 1] : (void *)root;
	/* With a left side, its last node is the one to go, after giving its key away. */
	if (gone->child[0]) {
		path[++n] = &gone->child[0];
		while ((*path[n])->child[1]) {
			path[n + 1] = &(*path[n])->child[1];
			n++;
		}
		gone = *path[n];
		(*path[at])->key = gone->key;
		*path[n] = gone->child[0];
	} else {
		*path[n] = gone->child[1];
	}
	free(gone);
	__tree_balance(path, n);
	return above;
}
