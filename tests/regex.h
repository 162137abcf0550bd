/* SPDX-License-Identifier: 0BSD */
/*
 * mote's <regex.h> for tests beside the host's, and what POSIX says a pattern matches, written as
 * plainly as can be: random trees, whose places are found by trying all of them.
 *
 * A sequence gives its items, from the left, the longest place that leaves one for the rest (XBD
 * 9.1); a repetition its rounds in the same way, none beyond the least number being empty, except
 * for one where nothing else is matched; an alternative on the left goes before one on the right.
 * A group keeps what it has matched in the last round, and is forgotten if a round is without it.
 */
#ifndef MOTE_TESTS_REGEX_H
#define MOTE_TESTS_REGEX_H

#include <regex.h>
#include <stdio.h>
#include <string.h>

struct mote_regex {
	size_t re_nsub;
	void *opaque[5];
	size_t nsub2;
	char padding;
};
struct mote_match {
	long so, eo;
};
extern int mote_regcomp(struct mote_regex *, const char *, int);
extern int mote_regexec(const struct mote_regex *, const char *, size_t, struct mote_match *, int);
extern size_t mote_regerror(int, const struct mote_regex *, char *, size_t);
extern void mote_regfree(struct mote_regex *);

enum model_op { MODEL_CHAR, MODEL_ANY, MODEL_SET, MODEL_START, MODEL_END, MODEL_EMPTY, MODEL_CAT, MODEL_ALT, MODEL_GROUP, MODEL_REPEAT };
struct model {
	enum model_op op;
	int value, min, max; /* the character or group; max -1 is no limit */
	struct model *left, *right;
};

#define MODEL_TEXT 12
#define MODEL_NODES 64
static struct model model_nodes[MODEL_NODES];
static int model_n, model_groups;
static const char *model_text;
static long model_length;
static struct mote_match model_match[MODEL_NODES];
static signed char model_memory[MODEL_NODES][MODEL_TEXT + 1][MODEL_TEXT + 1];

static int model_can(const struct model *, long i, long k);

/* Can rounds of x, the least of which are min, fill i to k? */
static int model_rounds(const struct model *x, int min, int max, long i, long k)
{
	if (min <= 0 && i == k)
		return 1;
	if (!max)
		return 0;
	/* Empty rounds of those that must be: they all match here, or not. */
	if (min > 0 && i == k)
		return model_can(x, i, i);
	for (long j = k; j >= i; j--)
		if ((j > i || min > 0) && model_can(x, i, j) &&
		    model_rounds(x, min - 1, max < 0 ? -1 : max - 1, j, k))
			return 1;
	return 0;
}

static int model_try(const struct model *m, long i, long k)
{
	switch (m->op) {
	case MODEL_CHAR:
		return k == i + 1 && model_text[i] == m->value;
	case MODEL_ANY:
		return k == i + 1;
	case MODEL_SET: /* [^a] */
		return k == i + 1 && model_text[i] != m->value;
	case MODEL_START:
		return i == k && i == 0;
	case MODEL_END:
		return i == k && i == model_length;
	case MODEL_EMPTY:
		return i == k;
	case MODEL_CAT:
		for (long j = i; j <= k; j++)
			if (model_can(m->left, i, j) && model_can(m->right, j, k))
				return 1;
		return 0;
	case MODEL_ALT:
		return model_can(m->left, i, k) || model_can(m->right, i, k);
	case MODEL_GROUP:
		return model_can(m->left, i, k);
	case MODEL_REPEAT:
		return model_rounds(m->left, m->min, m->max, i, k);
	}
	return 0;
}

static int model_can(const struct model *m, long i, long k)
{
	signed char *known = &model_memory[m - model_nodes][i][k];

	if (*known < 0)
		*known = (signed char)model_try(m, i, k);
	return *known;
}

static void model_forget(const struct model *m)
{
	if (m->op == MODEL_GROUP)
		model_match[m->value].so = model_match[m->value].eo = -1;
	if (m->left)
		model_forget(m->left);
	if (m->right)
		model_forget(m->right);
}

/* m matches i to k: where are its groups? */
static void model_place(const struct model *m, long i, long k)
{
	int min = m->min, max = m->max, none = 1;
	long j;

	switch (m->op) {
	case MODEL_GROUP:
		model_match[m->value].so = i;
		model_match[m->value].eo = k;
		model_place(m->left, i, k);
		break;
	case MODEL_ALT:
		model_place(model_can(m->left, i, k) ? m->left : m->right, i, k);
		break;
	case MODEL_CAT:
		for (j = k; !model_can(m->left, i, j) || !model_can(m->right, j, k); j--)
			;
		model_place(m->left, i, j);
		model_place(m->right, j, k);
		break;
	case MODEL_REPEAT:
		while (max && (min > 0 || i < k || (none && model_can(m->left, i, i)))) {
			for (j = k; (j == i && min <= 0 && i < k) || !model_can(m->left, i, j) ||
			     !model_rounds(m->left, min - 1, max < 0 ? -1 : max - 1, j, k);
			     j--)
				;
			model_forget(m->left);
			model_place(m->left, i, j);
			min--;
			max -= max > 0;
			none = 0;
			i = j;
		}
		break;
	default:
		break;
	}
}

/* 1 and model_match if m matches somewhere in text. */
static int model_search(const struct model *m, const char *text)
{
	model_text = text;
	model_length = (long)strlen(text);
	memset(model_memory, -1, sizeof(model_memory));
	for (int g = 0; g < MODEL_NODES; g++)
		model_match[g].so = model_match[g].eo = -1;
	for (long i = 0; i <= model_length; i++)
		for (long k = model_length; k >= i; k--)
			if (model_can(m, i, k)) {
				model_match[0].so = i;
				model_match[0].eo = k;
				model_place(m, i, k);
				return 1;
			}
	return 0;
}

static struct model *model_new(enum model_op op, struct model *left, struct model *right)
{
	struct model *m = &model_nodes[model_n++];

	*m = (struct model){op, 0, 0, 0, left, right};
	return m;
}

/* A tree, and in *to its text as an extended expression; below(n) gives 0 to n - 1. */
static struct model *model_random(int depth, char **to, int (*below)(int))
{
	static const struct {
		const char *text;
		int min, max;
	} repeats[] = {{"*", 0, -1}, {"+", 1, -1}, {"?", 0, 1}, {"{2}", 2, 2}, {"{0,2}", 0, 2},
	    {"{1,2}", 1, 2}, {"{2,}", 2, -1}, {"{2,3}", 2, 3}, {"{0,1}", 0, 1}, {"{1,3}", 1, 3}};
	struct model *m, *left;
	int which = below(depth <= 0 || model_n > MODEL_NODES / 2 ? 6 : 16), r;

	switch (which) {
	case 0:
	case 1:
	case 2:
	case 3:
		m = model_new(MODEL_CHAR, NULL, NULL);
		m->value = 'a' + below(3);
		*(*to)++ = (char)m->value;
		return m;
	case 4:
		*(*to)++ = '.';
		return model_new(MODEL_ANY, NULL, NULL);
	case 5:
		r = below(8);
		if (r > 1) {
			m = model_new(MODEL_SET, NULL, NULL);
			m->value = 'a' + below(3);
			*to += sprintf(*to, "[^%c]", m->value);
			return m;
		}
		*to += sprintf(*to, "(%c)", r ? '^' : '$');
		m = model_new(MODEL_GROUP, NULL, NULL);
		m->value = ++model_groups;
		m->left = model_new(r ? MODEL_START : MODEL_END, NULL, NULL);
		return m;
	case 6:
	case 7:
	case 8:
	case 9:
		/* What stands beside a sequence is no alternative: both are in groups. */
		left = model_random(depth - 1, to, below);
		m = model_random(depth - 1, to, below);
		/* A sequence in a sequence reads as one from the right. */
		while (left->op == MODEL_CAT) {
			struct model *last = left;

			while (last->right->op == MODEL_CAT)
				last = last->right;
			m = model_new(MODEL_CAT, last->right, m);
			if (last == left) {
				left = left->left;
				break;
			}
			struct model *before = left;
			while (before->right != last)
				before = before->right;
			before->right = last->left;
		}
		return model_new(MODEL_CAT, left, m);
	case 10:
	case 11:
	case 12:
		r = ++model_groups;
		*(*to)++ = '(';
		left = below(12) ? model_random(depth - 1, to, below) : model_new(MODEL_EMPTY, NULL, NULL);
		if (which != 12) {
			*(*to)++ = '|';
			m = below(8) ? model_random(depth - 1, to, below) : model_new(MODEL_EMPTY, NULL, NULL);
			left = model_new(MODEL_ALT, left, m);
		}
		*(*to)++ = ')';
		m = model_new(MODEL_GROUP, left, NULL);
		m->value = r;
		return m;
	default:
		r = ++model_groups;
		*(*to)++ = '(';
		left = model_random(depth - 1, to, below);
		*(*to)++ = ')';
		m = model_new(MODEL_GROUP, left, NULL);
		m->value = r;
		m = model_new(MODEL_REPEAT, m, NULL);
		r = below(sizeof(repeats) / sizeof(*repeats));
		m->min = repeats[r].min;
		m->max = repeats[r].max;
		*to = stpcpy(*to, repeats[r].text);
		if (!below(6)) {
			m = model_new(MODEL_REPEAT, m, NULL);
			m->max = -1;
			*(*to)++ = '*';
		}
		return m;
	}
}

/* One random pattern on some texts: 0, or 1 and what differs has been printed. */
static int model_check(int (*below)(int))
{
	char pattern[1024], *end = pattern, text[MODEL_TEXT + 1];
	struct mote_regex re;
	struct mote_match match[MODEL_NODES], any;
	struct model *m;
	int expected, status, error;

	model_n = model_groups = 0;
	m = model_random(4, &end, below);
	*end = 0;
	error = mote_regcomp(&re, pattern, REG_EXTENDED);
	if (error || re.re_nsub != (size_t)model_groups) {
		printf("regcomp(\"%s\") gives %d, %zu groups\n", pattern, error, re.re_nsub);
		return 1;
	}
	for (int round = 0; round < 8; round++) {
		int n = below(MODEL_TEXT + 1);

		for (int i = 0; i < n; i++)
			text[i] = (char)('a' + below(3));
		text[n] = 0;
		expected = model_search(m, text);
		status = mote_regexec(&re, text, MODEL_NODES, match, 0);
		if (status == !expected &&
		    (!expected || !memcmp(match, model_match, (1 + model_groups) * sizeof(*match))) &&
		    mote_regexec(&re, text, 0, NULL, 0) == status &&
		    mote_regexec(&re, text, 1, &any, 0) == status &&
		    (!expected || !memcmp(&any, model_match, sizeof(any))))
			continue;
		printf("\"%s\" on \"%s\": status %d\n", pattern, text, status);
		for (int g = 0; g <= model_groups; g++)
			printf("group %d is (%ld,%ld), must be (%ld,%ld)\n", g, match[g].so, match[g].eo,
			    model_match[g].so, model_match[g].eo);
		return 1;
	}
	mote_regfree(&re);
	return 0;
}

static unsigned long model_state;
static int model_below(int n)
{
	/* xorshift64*; Marsaglia 2003, Vigna 2016. */
	model_state ^= model_state >> 12;
	model_state ^= model_state << 25;
	model_state ^= model_state >> 27;
	return (int)((model_state * 2685821657736338717 >> 32) % (unsigned)n);
}

/* count random patterns: 0 if all agree. */
static __attribute__((unused)) int model_run(unsigned long seed, long count)
{
	model_state = seed * 0x9e3779b97f4a7c15 + 1;
	for (long i = 0; i < count; i++)
		if (model_check(model_below)) {
			printf("seed %lu, pattern %ld\n", seed, i);
			return 1;
		}
	return 0;
}

#endif
