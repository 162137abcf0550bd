/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_atom - parse what is neither a group nor an operator
 *
 * Returns  its node, or 0 with error set
 * Source   POSIX.1-2017 XBD 9.3, 9.4; GNU's additions as in regcomp.c
 */
#include <string.h>

#include "internal/fnmatch.h"
#include "internal/regex.h"

hidden const char __regex_constants[4][14] = {
    "[:alnum:]_]", "^[:alnum:]_]", "[:space:]]", "^[:space:]]"};

/* Does the operator c stand here? Most are escaped in basic expressions. */
hidden int __regex_operator(const struct regex_parse *p, char c)
{
	return p->basic ? *p->s == '\\' && p->s[1] == c : *p->s == c;
}

/* A set whose text begins at *text, which moves behind it; constant is its number in the above. */
static int set(struct regex_parse *p, const char **text, int constant)
{
	const char *inside = *text;
	int flags = BRACKET_REGEX | (p->p->flags & REG_ICASE ? FNM_CASEFOLD : 0), error;
	int bits = __regex_node(p, NODE_BITS, 0, 0),
	    node = __regex_node(p, NODE_WITH(NODE_SET, constant), bits, 0);
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
		return __regex_node(p, NODE_CHAR, __fnmatch_case(c, 0), __fnmatch_case(c, 1));
	return __regex_node(p, NODE_CHAR, c, c);
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
	if (strchr("<>bB`'", c)) {
		p->s++;
		return __regex_node(p, NODE_WITH(NODE_ASSERT, c), 0, 0);
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
	return __regex_node(p, NODE_WITH(NODE_REF, c), 0, 0);
}

/* What is no group. A * that gets here in a basic expression is at the start of a branch. */
hidden int __regex_atom(struct regex_parse *p)
{
	char c = *p->s;

	switch (c) {
	case '[':
		p->s++;
		return set(p, &p->s, 0);
	case '.':
		p->s++;
		return __regex_node(p, NODE_ANY, p->p->flags & REG_NEWLINE ? '\n' : 0, 0);
	case '\\':
		if (__regex_operator(p, '{'))
			break;
		p->s++;
		return escape(p);
	case '^':
		if (p->basic && p->items)
			return character(p);
		p->s++;
		return __regex_node(p, NODE_WITH(NODE_ASSERT, c), 0, 0);
	case '$':
		p->s++;
		if (!p->basic || !*p->s || __regex_operator(p, ')') || __regex_operator(p, '|'))
			return __regex_node(p, NODE_WITH(NODE_ASSERT, c), 0, 0);
		return __regex_node(p, NODE_CHAR, c, c);
	case '*':
		if (p->basic)
			return character(p);
		break;
	case '+':
	case '?':
	case '{':
		if (!p->basic)
			break;
		/* fall through */
	default:
		return character(p);
	}
	p->error = REG_BADRPT;
	return 0;
}
