/* SPDX-License-Identifier: 0BSD */
/*
 * tdestroy - free a tree of tsearch, each key by free_key unless that is NULL
 *
 * Returns  nothing
 * Source   Linux man 3 tdestroy
 */
#include <search.h>
#include <stdlib.h>

#include "internal/tree.h"

void tdestroy(void *root, void (*free_key)(void *))
{
	struct node *n = root;

	if (!n)
		return;
	tdestroy(n->child[0], free_key);
	tdestroy(n->child[1], free_key);
	if (free_key)
		free_key((void *)n->key);
	free(n);
}
