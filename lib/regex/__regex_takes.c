/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_takes - does a node take the character c?
 *
 * A byte that is no character (c below 0) equals itself alone: neither . nor [^a] take it.
 *
 * Returns  non-zero if so, else 0
 * Source   POSIX.1-2017 XBD 9.3
 */
#include "internal/fnmatch.h"
#include "internal/regex.h"

hidden int __regex_takes(const struct regex_program *p, const struct regex_node *node, wchar_t c)
{
	const unsigned *bits;
	const char *text;

	switch (node->op) {
	case NODE_CHAR:
		return c == node->left || c == node->right;
	case NODE_ANY:
		return c > 0 && c != node->left;
	case NODE_SET:
		if ((unsigned)c < 128) {
			bits = (const unsigned *)&p->nodes[node->left].next;
			return bits[c / 32] >> c % 32 & 1;
		}
		text = node->arg ? __regex_constants[node->arg - 1] : p->text + node->right;
		return (c > 0 || *text != '^') &&
		       __fnmatch_bracket(&text, c,
		           BRACKET_REGEX | (p->flags & REG_ICASE ? FNM_CASEFOLD : 0), NULL) > 0;
	}
	return 0;
}
