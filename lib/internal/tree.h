/* SPDX-License-Identifier: 0BSD */
/* The tree behind tsearch and related functions. */
#ifndef MOTE_LIB_INTERNAL_TREE_H
#define MOTE_LIB_INTERNAL_TREE_H

#include "internal/hidden.h"

/* An AVL tree: the heights of two siblings differ by 1 at most. Users see a pointer to key. */
struct node {
	const void *key;
	struct node *child[2];
	int height;
};

/* Levels of any tree that fits into memory: 1.44 log2 of 2^59 nodes. */
#define LEVELS_MAX 88

typedef int tree_compare(const void *, const void *);

/*
 * Search from *root, leaving the links on the way in path, the last one to the node or to where it
 * belongs; returns how many there are.
 */
hidden int __tree_find(
    const void *key, struct node **root, tree_compare *compare, struct node ***path);

/* Restore the balance along the first n links of path after a change below. */
hidden void __tree_balance(struct node ***path, int n);

#endif
