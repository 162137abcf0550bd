/* SPDX-License-Identifier: 0BSD */
/* Trees, hash tables, linear search and queues. */
#include <criterion/criterion.h>
#include <errno.h>
#include <math.h>
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT(tsearch);
SUBJECT(tfind);
SUBJECT(tdelete);
SUBJECT(twalk);
SUBJECT(tdestroy);
SUBJECT(hcreate);
SUBJECT(hsearch);
SUBJECT(hdestroy);
SUBJECT(hcreate_r);
SUBJECT(hsearch_r);
SUBJECT(hdestroy_r);
SUBJECT(lsearch);
SUBJECT(lfind);
SUBJECT(insque);
SUBJECT(remque);

static int by_address(const void *a, const void *b)
{
	return (a > b) - (a < b);
}

#define KEYS_N 2000
static char keys[KEYS_N]; /* their addresses are the keys */
static int visited, deepest;
static const void *last;

static void check_order(const void *node, VISIT visit, int depth)
{
	const char *key = *(const char *const *)node;

	if (depth > deepest)
		deepest = depth;
	if (visit != postorder && visit != leaf)
		return;
	cr_assert_gt(key, last);
	last = key;
	visited++;
}

static void check_tree(void *root, int n)
{
	visited = deepest = 0;
	last = NULL;
	mote_twalk(root, check_order);
	cr_assert_eq(visited, n);
	cr_assert_leq(deepest, 1.45 * log2(n + 2));
}

Test(search_tsearch, stays_sorted_and_shallow_in_any_order_of_use)
{
	static char there[KEYS_N];
	int kind, i, k, n;
	void *root, *p;

	for (kind = 0; kind < 4; kind++) {
		root = NULL;
		memset(there, 0, sizeof(there));
		for (i = n = 0; i < KEYS_N; i++) {
			k = kind == 0   ? i
			    : kind == 1 ? KEYS_N - 1 - i
			                : (int)(guard_random() % KEYS_N);
			p = mote_tsearch(&keys[k], &root, by_address);
			cr_assert_not_null(p);
			cr_assert_eq(*(char **)p, &keys[k]);
			n += !there[k];
			there[k] = 1;
			if (i % 50 == 0)
				check_tree(root, n);
		}
		check_tree(root, n);
		for (i = 0; i < KEYS_N; i++) {
			p = mote_tfind(&keys[i], &root, by_address);
			cr_assert_eq(!p, !there[i]);
			if (p)
				cr_assert_eq(*(char **)p, &keys[i]);
		}
		for (i = 0; i < KEYS_N; i++) {
			k = kind == 3 ? i : (int)(guard_random() % KEYS_N);
			p = mote_tdelete(&keys[k], &root, by_address);
			cr_assert_eq(!p, !there[k]);
			n -= there[k];
			there[k] = 0;
			cr_assert_null(mote_tfind(&keys[k], &root, by_address));
			if (i % 50 == 0)
				check_tree(root, n);
		}
		for (i = 0; i < KEYS_N; i++)
			if (there[i])
				cr_assert_not_null(mote_tdelete(&keys[i], &root, by_address));
		cr_assert_null(root);
	}
}

Test(search_tdelete, returns_the_node_above)
{
	void *root = NULL, *p;
	int i;

	for (i = 0; i < 3; i++)
		mote_tsearch(&keys[i], &root, by_address);
	p = mote_tdelete(&keys[0], &root, by_address);
	cr_assert_eq(p, root);
	cr_assert_eq(*(char **)p, &keys[1]);
	cr_assert_null(mote_tdelete(&keys[0], &root, by_address));
	cr_assert_not_null(mote_tdelete(&keys[1], &root, by_address));
	cr_assert_not_null(mote_tdelete(&keys[2], &root, by_address));
	cr_assert_null(root);
	cr_assert_null(mote_tdelete(&keys[2], &root, by_address));
	cr_assert_null(mote_tdelete(&keys[2], NULL, by_address));
	cr_assert_null(mote_tfind(&keys[2], NULL, by_address));
	cr_assert_null(mote_tsearch(&keys[2], NULL, by_address));
}

static char trace[200];

static void note(const void *node, VISIT visit, int depth)
{
	sprintf(trace + strlen(trace), "%d%c%d ", (int)(*(char *const *)node - keys), "poel"[visit],
	    depth);
}

Test(search_twalk, visits_inner_nodes_three_times_and_leaves_once)
{
	void *root = NULL;
	int i;

	for (i = 0; i < 4; i++)
		mote_tsearch(&keys[i], &root, by_address);
	mote_twalk(root, note);
	cr_assert_str_eq(trace, "1p0 0l1 1o0 2p1 2o1 3l2 2e1 1e0 ");
	mote_twalk(NULL, note);
}

static int freed;

static void count_key(void *key)
{
	freed++;
}

Test(search_tdestroy, frees_every_key)
{
	void *root = NULL;
	int i;

	for (i = 0; i < 100; i++)
		mote_tsearch(&keys[i], &root, by_address);
	mote_tdestroy(root, count_key);
	cr_assert_eq(freed, 100);
	mote_tdestroy(NULL, count_key);
	cr_assert_eq(freed, 100);
}

Test(search_hsearch, keeps_far_more_than_it_was_created_for)
{
	static char names[5000][8];
	ENTRY *e;
	int i;

	cr_assert_neq(mote_hcreate(10), 0);
	cr_assert_eq(mote_hcreate(10), 0);
	for (i = 0; i < 5000; i++) {
		sprintf(names[i], "k%d", i);
		mote_errno = 0;
		cr_assert_null(mote_hsearch((ENTRY){names[i]}, FIND));
		cr_assert_eq(mote_errno, ESRCH);
		e = mote_hsearch((ENTRY){names[i], &names[i]}, ENTER);
		cr_assert_not_null(e);
		cr_assert_eq(e->data, &names[i]);
	}
	for (i = 0; i < 5000; i++) {
		char key[8];

		strcpy(key, names[i]);
		e = mote_hsearch((ENTRY){key, NULL}, i & 1 ? FIND : ENTER);
		cr_assert_not_null(e);
		cr_assert_eq(e->key, names[i]);
		cr_assert_eq(e->data, &names[i]);
	}
	mote_hdestroy();
	cr_assert_neq(mote_hcreate(0), 0);
	cr_assert_null(mote_hsearch((ENTRY){"k1"}, FIND));
	mote_hdestroy();
}

Test(search_hsearch_r, tables_are_separate)
{
	struct hsearch_data a, b;
	ENTRY *e;

	memset(&a, 0, sizeof(a));
	memset(&b, 0, sizeof(b));
	cr_assert_neq(mote_hcreate_r(100, &a), 0);
	cr_assert_neq(mote_hcreate_r(100, &b), 0);
	cr_assert_neq(mote_hsearch_r((ENTRY){"x", "1"}, ENTER, &e, &a), 0);
	cr_assert_eq(mote_hsearch_r((ENTRY){"x"}, FIND, &e, &b), 0);
	cr_assert_null(e);
	cr_assert_neq(mote_hsearch_r((ENTRY){"x"}, FIND, &e, &a), 0);
	cr_assert_str_eq(e->data, "1");
	mote_hdestroy_r(&a);
	mote_hdestroy_r(&b);
}

Test(search_hcreate, too_large_is_ENOMEM)
{
	struct hsearch_data a = {0};

	mote_errno = 0;
	cr_assert_eq(mote_hcreate_r(opaque((size_t)-1), &a), 0);
	cr_assert_eq(mote_errno, ENOMEM);
}

static int by_int(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

Test(search_lsearch, appends_what_is_not_there)
{
	int v[10] = {5, 3, 9}, key = 3;
	size_t n = 3;

	cr_assert_eq(mote_lsearch(&key, v, &n, sizeof(int), by_int), &v[1]);
	cr_assert_eq(n, 3);
	key = 7;
	cr_assert_null(mote_lfind(&key, v, &n, sizeof(int), by_int));
	cr_assert_eq(mote_lsearch(&key, v, &n, sizeof(int), by_int), &v[3]);
	cr_assert_eq(n, 4);
	cr_assert_eq(v[3], 7);
	cr_assert_eq(mote_lfind(&key, v, &n, sizeof(int), by_int), &v[3]);
	n = 0;
	cr_assert_null(mote_lfind(&key, v, &n, sizeof(int), by_int));
}

struct link {
	struct link *next, *previous;
};

Test(search_insque, links_lines_and_rings)
{
	struct link b, a = {&a, &b}, c, d;

	mote_insque(&a, NULL);
	cr_assert(!a.next && !a.previous);
	mote_insque(&c, &a);
	mote_insque(&b, &a);
	cr_assert(a.next == &b && b.next == &c && !c.next);
	cr_assert(c.previous == &b && b.previous == &a && !a.previous);
	mote_remque(&b);
	cr_assert(a.next == &c && c.previous == &a);
	mote_remque(&c);
	cr_assert_null(a.next);
	d.next = d.previous = &d;
	mote_insque(&b, &d);
	cr_assert(d.next == &b && d.previous == &b && b.next == &d && b.previous == &d);
	mote_remque(&b);
	cr_assert(d.next == &d && d.previous == &d);
}
