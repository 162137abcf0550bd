/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_repeated - parse the repetitions behind x
 *
 * Returns  the node of the whole, or 0 with error set
 * Source   POSIX.1-2017 XBD 9.3, 9.4; GNU's additions as in regcomp.c
 */
#include <ctype.h>
#include <limits.h>
#include <string.h>

#include "internal/regex.h"

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
	if (!__regex_operator(p, '}'))
		p->error = strstr(p->s, !p->basic ? "}" : "\\}") ? REG_BADBR : REG_EBRACE;
	else if (*min > RE_DUP_MAX || *max > RE_DUP_MAX || (*max >= 0 && *max < *min))
		p->error = REG_BADBR;
	else
		p->s += 1 + p->basic;
}

hidden int __regex_repeated(struct regex_parse *p, int x)
{
	int min, max, basic = p->basic;
	int anchor = p->p->nodes[x].op == NODE_ASSERT && p->p->nodes[x].arg == '^';

	while (!p->error) {
		min = 0, max = -1;
		if (*p->s == '*') {
			if (anchor && basic) /* a * at the start */
				return x;
			p->s++;
		} else if (__regex_operator(p, '{')) {
			p->s += 1 + basic;
			bounds(p, &min, &max);
		} else if (__regex_operator(p, '+') || __regex_operator(p, '?')) {
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
