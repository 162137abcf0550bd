/* SPDX-License-Identifier: 0BSD */
/*
 * arith - integer expressions
 *
 * 64 bits, wrapping. C's operators and precedence without assignment, "?:" and ",". The right side
 * of
 * && and || is parsed but not evaluated when the left one decides: then a division by zero is no
 * error.
 */
#include "sh.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const char *p, *whole;
static int dead; /* inside a part that is not evaluated */

static const struct {
	char text[3];
	char level;
} operators[] = {{"||", 1}, {"&&", 2}, {"==", 6}, {"!=", 6}, {"<=", 7}, {">=", 7}, {"<<", 8},
    {">>", 8}, {"|", 3}, {"^", 4}, {"&", 5}, {"<", 7}, {">", 7}, {"+", 9}, {"-", 9}, {"*", 10},
    {"/", 10}, {"%", 10}};
enum { operators_n = sizeof operators / sizeof *operators };

static long long binary(int lowest);

static void skip_blanks(void)
{
	p += strspn(p, " \t\n");
}

static long long number(const char *s, const char **end)
{
	char *e;
	long long v;

	errno = 0;
	v = strtoll(s, &e, 0);
	if (errno)
		die(whole, "number too large");
	*end = e;
	return v;
}

static long long value_of(const char *name)
{
	const char *s = get_var(name), *end;
	long long v;

	if (!s && opt_nounset)
		die(name, "not set");
	if (!s || !*s)
		return 0;
	v = number(s, &end);
	if (end == s || end[strspn(end, " \t\n")])
		die(name, "not a number");
	return v;
}

static long long primary(void)
{
	long long v;
	int n;

	skip_blanks();
	if (*p == '(') {
		p++;
		v = binary(1);
		skip_blanks();
		if (*p++ != ')')
			die(whole, "no ) in the expression");
		return v;
	}
	if (*p == '-')
		return p++, (long long)(0 - (unsigned long long)primary());
	if (*p == '+')
		return p++, primary();
	if (*p == '!')
		return p++, !primary();
	if (*p == '~')
		return p++, ~primary();
	if (*p >= '0' && *p <= '9')
		return number(p, &p);
	n = name_length(p);
	if (!n)
		die(whole, "not an expression");
	p += n;
	return value_of(take_copy(p - n, n));
}

/* Wraps instead of overflowing: the arithmetic is unsigned where C leaves the signed one undefined.
 */
static long long apply(int op, long long a, long long b)
{
	unsigned long long u = a, w = b;

	switch (op) {
	case 0:
		return a || b;
	case 1:
		return a && b;
	case 2:
		return a == b;
	case 3:
		return a != b;
	case 4:
		return a <= b;
	case 5:
		return a >= b;
	case 6:
		return u << (w & 63);
	case 7:
		return a >> (w & 63);
	case 8:
		return a | b;
	case 9:
		return a ^ b;
	case 10:
		return a & b;
	case 11:
		return a < b;
	case 12:
		return a > b;
	case 13:
		return u + w;
	case 14:
		return u - w;
	case 15:
		return u * w;
	}
	if (b == 0) {
		if (!dead)
			die(whole, "division by zero");
		return 0;
	}
	/* the one quotient that does not fit */
	if (b == -1)
		return op == 16 ? (long long)(0 - u) : 0;
	return op == 16 ? a / b : a % b;
}

/* An expression of operators that bind at least as tightly as the level. */
static long long binary(int lowest)
{
	long long a = primary(), b;

	for (;;) {
		int op = 0, decided;

		skip_blanks();
		while (op < operators_n &&
		       strncmp(p, operators[op].text, strlen(operators[op].text)) != 0)
			op++;
		if (op == operators_n || operators[op].level < lowest)
			return a;
		p += strlen(operators[op].text);
		decided = (op == 0 && a) || (op == 1 && !a);
		dead += decided;
		b = binary(operators[op].level + 1);
		dead -= decided;
		a = apply(op, a, b);
	}
}

long long arith(const char *s)
{
	long long v;

	p = whole = s;
	dead = 0;
	skip_blanks();
	if (!*p)
		return 0;
	v = binary(1);
	skip_blanks();
	if (*p)
		die(whole, "not an expression");
	return v;
}
