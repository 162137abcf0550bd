/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_parse - make the tree of a pattern
 *
 * Nothing is nested in the C sense: an open group's frame lies in the node that becomes its CLOSE.
 * Items of a sequence, and alternatives, are lists by `next` until they are folded from the right.
 *
 * Returns  the root, or 0 with error set
 * Source   POSIX.1-2017 XBD 9.3, 9.4; GNU \+ \? \| of basic expressions, \1 of extended ones,
 *          \w \W \s \S \b \B \< \> \` \', {,n}
 */
#include "internal/regex.h"

/* Lists become one node: CAT or ALT. */
static int fold(struct regex_parse *p, int op, int list)
{
	int right = list, left;

	if (!list)
		return __regex_node(p, NODE_EMPTY, 0, 0);
	while ((left = p->p->nodes[right].next), p->p->nodes[right].next = 0, left) {
		int before = p->p->nodes[left].next;

		p->p->nodes[left].next = 0;
		right = __regex_node(p, op, left, right);
		if (!right)
			return 0;
		p->p->nodes[right].next = before;
	}
	return right;
}

static void end_branch(struct regex_parse *p)
{
	int branch = fold(p, NODE_CAT, p->items);

	p->p->nodes[branch].next = p->alternatives;
	p->alternatives = branch;
	p->items = 0;
}

static int open_group(struct regex_parse *p)
{
	int frame = __regex_node(p, NODE_CLOSE, p->items, p->alternatives);

	p->p->nodes[frame].mark = p->frame;
	p->p->nodes[frame].arg = ++p->groups;
	p->frame = frame;
	p->items = p->alternatives = 0;
	return frame;
}

static int close_group(struct regex_parse *p)
{
	int close = p->frame, body, group, number;
	struct regex_node *frame;

	end_branch(p);
	body = fold(p, NODE_ALT, p->alternatives);
	group = __regex_node(p, NODE_GROUP, body, close);
	frame = p->p->nodes + close;
	p->items = frame->left;
	p->alternatives = frame->right;
	p->frame = frame->mark;
	number = frame->arg;
	frame->right = frame->mark = 0;
	frame->left = p->groups;
	p->p->nodes[group].arg = number;
	p->start = close;
	if (number <= REGEX_REFS_MAX)
		p->closed |= 1 << number;
	return group;
}

hidden int __regex_parse(struct regex_parse *p)
{
	int x, step = 1 + p->basic;

	while (*p->s && !p->error) {
		if (__regex_operator(p, '|')) {
			p->s += step;
			end_branch(p);
			continue;
		}
		if (__regex_operator(p, '(')) {
			p->s += step;
			open_group(p);
			continue;
		}
		if (__regex_operator(p, ')') && (p->frame || step == 2)) {
			p->s += step;
			if (!p->frame) {
				p->error = REG_EPAREN;
				break;
			}
			x = close_group(p);
		} else {
			p->start = p->p->n;
			x = __regex_atom(p);
		}
		x = __regex_repeated(p, x);
		p->p->nodes[x].next = p->items;
		p->items = x;
	}
	if (!p->error && p->frame)
		p->error = REG_EPAREN;
	if (p->error)
		return 0;
	end_branch(p);
	x = fold(p, NODE_ALT, p->alternatives);
	return p->error ? 0 : x;
}
