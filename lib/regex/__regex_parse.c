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
#include <ctype.h>
#include <limits.h>
#include <string.h>

#include "internal/fnmatch.h"
#include "internal/regex.h"

static int extended(const struct regex_parse *p)
{
	return p->p->flags & REG_EXTENDED;
}

/* Does one of the characters stand here, as an operator of this syntax? Its escaped form in basic.
 */
static int operator(const struct regex_parse *p, char c)
{
	const char *s = p->s;

	if (extended(p))
		return *s == c;
	return *s == '\\' && s[1] == c;
}

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

static int leaf(struct regex_parse *p, int op, int left, int right, int arg)
{
	int node = __regex_node(p, op, left, right);

	p->p->nodes[node].arg = arg;
	return node;
}

hidden const char __regex_constants[4][14] = {
    "[:alnum:]_]", "^[:alnum:]_]", "[:space:]]", "^[:space:]]"};

/* A set whose text begins at *text, which moves behind it; constant is its number in the above. */
static int set(struct regex_parse *p, const char **text, int constant)
{
	const char *inside = *text;
	int flags = BRACKET_REGEX | (p->p->flags & REG_ICASE ? FNM_CASEFOLD : 0), error;
	int bits = leaf(p, NODE_BITS, 0, 0, 0), node = leaf(p, NODE_SET, bits, 0, constant);
	unsigned *to = (unsigned *)&p->p->nodes[bits].next;

	error = __fnmatch_bracket(text, 0, flags, to);
	if (error < 0 && !p->error)
		p->error = -error;
	if (*inside == '^' && !constant && p->p->flags & REG_NEWLINE)
		to[0] &= ~(1u << '\n');
	if (!constant)
		p->p->nodes[node].right = inside - p->p->text;
	return node;
}

static int character(struct regex_parse *p)
{
	wchar_t c = __fnmatch_next(&p->s);

	if (p->p->flags & REG_ICASE && c > 0)
		return leaf(p, NODE_CHAR, __fnmatch_case(c, 0), __fnmatch_case(c, 1), 0);
	return leaf(p, NODE_CHAR, c, c, 0);
}

static int escape(struct regex_parse *p)
{
	static const char names[] = "wWsS";
	char c = *p->s;
	const char *text;

	if (!c) {
		p->error = REG_EESCAPE;
		return 0;
	}
	for (int i = 0; i < 4; i++)
		if (c == names[i]) {
			p->s++;
			text = __regex_constants[i];
			return set(p, &text, i + 1);
		}
	switch (c) {
	case '<':
	case '>':
	case 'b':
	case 'B':
	case '`':
	case '\'':
		p->s++;
		return leaf(p, NODE_ASSERT, 0, 0, c);
	}
	if (c < '1' || c > '9')
		return character(p);
	p->s++;
	c -= '0';
	if (!(p->closed >> c & 1)) {
		p->error = REG_ESUBREG;
		return 0;
	}
	p->p->refs |= 1 << c;
	return leaf(p, NODE_REF, 0, 0, c);
}

/* What is no group. A * that gets here in a basic expression is at the start of a branch. */
static int atom(struct regex_parse *p)
{
	char c = *p->s;

	switch (c) {
	case '[':
		p->s++;
		return set(p, &p->s, 0);
	case '.':
		p->s++;
		return leaf(p, NODE_ANY, p->p->flags & REG_NEWLINE ? '\n' : 0, 0, 0);
	case '\\':
		if (operator(p, '{'))
			break;
		p->s++;
		return escape(p);
	case '^':
		if (!extended(p) && p->items)
			return character(p);
		p->s++;
		return leaf(p, NODE_ASSERT, 0, 0, c);
	case '$':
		p->s++;
		if (extended(p) || !*p->s || operator(p, ')') || operator(p, '|'))
			return leaf(p, NODE_ASSERT, 0, 0, c);
		return leaf(p, NODE_CHAR, c, c, 0);
	case '*':
		if (!extended(p))
			return character(p);
		break;
	case '+':
	case '?':
	case '{':
		if (extended(p))
			break;
		/* fall through */
	default:
		return character(p);
	}
	p->error = REG_BADRPT;
	return 0;
}

/* A number of {n,m}; otherwise if there is none. */
static int bound(struct regex_parse *p, int otherwise)
{
	int n = 0;

	if (!isdigit(*p->s))
		return otherwise;
	for (; isdigit(*p->s); p->s++)
		n = n > RE_DUP_MAX ? n : 10 * n + *p->s - '0';
	return n;
}

static void bounds(struct regex_parse *p, int *min, int *max)
{
	const char *s = p->s;

	*min = *max = bound(p, 0);
	if (*p->s == ',') {
		p->s++;
		*max = bound(p, -1);
	} else if (p->s == s) {
		*min = RE_DUP_MAX + 1;
	}
	if (!operator(p, '}'))
		p->error = strstr(p->s, extended(p) ? "}" : "\\}") ? REG_BADBR : REG_EBRACE;
	else if (*min > RE_DUP_MAX || *max > RE_DUP_MAX || (*max >= 0 && *max < *min))
		p->error = REG_BADBR;
	else
		p->s += 2 - !!extended(p);
}

static int repeated(struct regex_parse *p, int x)
{
	int min, max, basic = !extended(p);
	int anchor = p->p->nodes[x].op == NODE_ASSERT && p->p->nodes[x].arg == '^';

	while (!p->error) {
		min = 0, max = -1;
		if (*p->s == '*') {
			if (anchor && basic) /* a * at the start */
				return x;
			p->s++;
		} else if (operator(p, '{')) {
			p->s += 1 + basic;
			bounds(p, &min, &max);
		} else if (operator(p, '+') || operator(p, '?')) {
			p->s += 1 + basic;
			if (p->s[-1] == '+')
				min = 1;
			else
				max = 1;
		} else {
			return x;
		}
		if (anchor)
			p->error = REG_BADRPT;
		x = __regex_repeat(p, x, min, max);
	}
	return 0;
}

hidden int __regex_parse(struct regex_parse *p)
{
	int x, step = 2 - !!extended(p);

	while (*p->s && !p->error) {
		if (operator(p, '|')) {
			p->s += step;
			end_branch(p);
			continue;
		}
		if (operator(p, '(')) {
			p->s += step;
			open_group(p);
			continue;
		}
		if (operator(p, ')') && (p->frame || step == 2)) {
			p->s += step;
			if (!p->frame) {
				p->error = REG_EPAREN;
				break;
			}
			x = close_group(p);
		} else {
			p->start = p->p->n;
			x = atom(p);
		}
		x = repeated(p, x);
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
