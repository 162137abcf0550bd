/* SPDX-License-Identifier: 0BSD */
/*
 * regcomp - compile a regular expression
 *
 * At most 32,768 states, 640 KiB, are made. Of GNU's additions \w \W \s \S \b \B \< \> \` \' and
 * {,n} are known, in basic expressions \+ \? and \|, in extended ones back-references. `a||b`, `()`
 * match what is empty, a `)` without its pair is itself.
 *
 * Returns  0, or an error for regerror; there is nothing to free then
 * Errors   REG_BADPAT and all that follow in <regex.h>
 * Safety   thread-safe, allocates
 * Source   POSIX.1-2017 regcomp, XBD 9
 * Differs  from musl 1.2.5: see docs/decisions.md
 */
#include <stdlib.h>
#include <string.h>

#include "internal/regex.h"

/* What follows each node: parents, whose numbers are higher, come first. */
static void link_nodes(struct regex_program *p)
{
	for (int i = p->n - 1; i > 0; i--) {
		struct regex_node *node = p->nodes + i, *left = p->nodes + node->left;
		struct regex_node *right = p->nodes + node->right;
		int next = node->next;

		switch (node->op) {
		case NODE_CAT:
			left->next = node->right;
			right->next = next;
			break;
		case NODE_ALT:
			right->next = next;
			/* fall through */
		case NODE_OPT:
		case NODE_REP:
			left->next = next;
			break;
		case NODE_GROUP:
			right->next = next;
			left->next = p->refs >> node->arg & 1 && node->arg <= REGEX_REFS_MAX
			                 ? node->right
			                 : next;
			break;
		case NODE_PLUS:
		case NODE_STAR:
			right->next = next;
			break;
		case NODE_LOOP:
			left->next = i;
		}
	}
}

int regcomp(regex_t *restrict re, const char *restrict pattern, int flags)
{
	struct regex_parse parse = {0};
	size_t n = strlen(pattern) + 1;
	struct regex_program *p = calloc(1, sizeof(*p) + n);

	re->__opaque = p;
	if (!p)
		return REG_ESPACE;
	p->flags = flags;
	parse.p = p;
	parse.basic = !(flags & REG_EXTENDED);
	parse.s = memcpy(p->text, pattern, n);
	__regex_node(&parse, NODE_END, 0, 0);
	if (!parse.error)
		p->root = __regex_parse(&parse);
	if (!parse.error) {
		while (p->refs >> (p->slots + 1))
			p->slots++;
		link_nodes(p);
		parse.error = __regex_first(p);
	}
	if (parse.error) {
		regfree(re);
		re->__opaque = NULL;
	}
	re->re_nsub = parse.groups;
	return parse.error;
}
