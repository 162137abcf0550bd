/* SPDX-License-Identifier: 0BSD */
/*
 * tfind - find a key in a tree of tsearch
 *
 * Returns  pointer to the node, whose first field points to the key, or NULL
 * Safety   no allocation
 * Source   POSIX.1-2017 tdelete
 */
#include <search.h>
#include <stddef.h>

#include "internal/tree.h"

void *tfind(const void *key, void *const *root, tree_compare *compare)
{
	struct node **path[LEVELS_MAX];

	return root ? *path[__tree_find(key, (struct node **)root, compare, path) - 1] : NULL;
}
