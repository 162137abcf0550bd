/* SPDX-License-Identifier: 0BSD */
/* __tree_find - the way to a key */
#include "internal/tree.h"

hidden int __tree_find(
    const void *key, struct node **root, tree_compare *compare, struct node ***path)
{
	int n = 0, order;

	for (;;) {
		path[n++] = root;
		if (!*root)
			return n;
		order = compare(key, (*root)->key);
		if (!order)
			return n;
		root = &(*root)->child[order > 0];
	}
}
