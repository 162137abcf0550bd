/* SPDX-License-Identifier: 0BSD */
/*
 * __plural_form - the value of a plural rule, an expression of C in n
 *
 * It has numbers, n, ! * / % + - < > <= >= == != && || ?: and parentheses, and ends at a ; or a
 * line's end. It is somebody's: the depth of its parts is bounded, and each part is read once.
 *
 * Returns  false if it is no such expression, is more than 99 deep or divides by 0
 * Source   GNU gettext manual 11.2.6
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "internal/libintl.h"

struct rule {
	const char *s;
	unsigned long n;
	int left; /* of the depth; 0 once the rule is known to be wrong */
};

/* Two bytes of the operator and how close it binds; a longer one before a shorter. */
static const char operators[][3] = {{'|', '|', 1}, {'&', '&', 2}, {'=', '=', 3}, {'!', '=', 3},
    {'<', '=', 4}, {'>', '=', 4}, {'<', 0, 4}, {'>', 0, 4}, {'+', 0, 5}, {'-', 0, 5}, {'*', 0, 6},
    {'/', 0, 6}, {'%', 0, 6}};

static unsigned long choice(struct rule *);

static int next(struct rule *r)
{
	while (*r->s == ' ' || *r->s == '\t')
		r->s++;
	return *r->s;
}

static unsigned long operand(struct rule *r)
{
	unsigned long value = 0;
	int c = next(r);

	if (r->left > 1 && isdigit(c))
		return strtoul(r->s, (char **)&r->s, 10);
	if (r->left <= 1 || (c != 'n' && c != '!' && c != '('))
		return r->left = 0;
	r->s++;
	if (c == 'n')
		return r->n;
	r->left--;
	value = c == '!' ? !operand(r) : choice(r);
	if (c == '(' && next(r) != ')')
		r->left = 0;
	r->s += c == '(' && r->left;
	r->left += r->left > 0;
	return value;
}

static unsigned long apply(struct rule *r, int i, unsigned long a, unsigned long b)
{
	if (i >= 11 && !b)
		return r->left = 0;
	switch (i) {
	case 0: return a || b;
	case 1: return a && b;
	case 2: return a == b;
	case 3: return a != b;
	case 4: return a <= b;
	case 5: return a >= b;
	case 6: return a < b;
	case 7: return a > b;
	case 8: return a + b;
	case 9: return a - b;
	case 10: return a * b;
	case 11: return a / b;
	}
	return a % b;
}

/* Operators that bind as close as least, or closer; the depth here is 6 at most. */
static unsigned long binary(struct rule *r, int least)
{
	unsigned long value = operand(r);

	for (int i = 0; r->left && i < 13; i++) {
		const char *o = operators[i];

		if (next(r) != o[0] || (o[1] && r->s[1] != o[1]) || o[2] < least)
			continue;
		r->s += o[1] ? 2 : 1;
		value = apply(r, i, value, binary(r, o[2] + 1));
		i = -1;
	}
	return value;
}

static unsigned long choice(struct rule *r)
{
	unsigned long value = binary(r, 1), yes, no;

	if (!r->left || next(r) != '?' || !--r->left)
		return value;
	r->s++;
	yes = choice(r);
	if (next(r) != ':')
		return r->left = 0;
	r->s++;
	no = choice(r);
	r->left += r->left > 0;
	return value ? yes : no;
}

bool __plural_form(const char *s, unsigned long n, unsigned long *form)
{
	struct rule r = {s, n, 100};

	*form = choice(&r);
	return r.left && (!next(&r) || *r.s == ';' || *r.s == '\n');
}
