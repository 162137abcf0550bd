/* SPDX-License-Identifier: 0BSD */
/* __tree_balance - turn the subtrees whose sides differ by 2 levels */
#include "internal/tree.h"

static int height(const struct node *n)
{
	return n ? n->height : 0;
}

static void measure(struct node *n)
{
	int a = height(n->child[0]), b = height(n->child[1]);

	n->height = (a > b ? a : b) + 1;
}

/* The child on this side takes the place of *link, which becomes the child's child. */
static void turn(struct node **link, int side)
{
	struct node *n = *link, *up = n->child[side];

	n->child[side] = up->child[!side];
	up->child[!side] = n;
	measure(n);
	measure(up);
	*link = up;
}

hidden void __tree_balance(struct node ***path, int n)
{
	struct node **link, **low;
	int excess, side;

	while (n) {
		link = path[--n];
		excess = height((*link)->child[1]) - height((*link)->child[0]);
		side = excess > 0;
		low = &(*link)->child[side];
		if (excess >= -1 && excess <= 1) {
			measure(*link);
			continue;
		}
		if (height((*low)->child[!side]) > height((*low)->child[side]))
			turn(low, !side);
		turn(link, side);
	}
}
