/* SPDX-License-Identifier: 0BSD */
/* qsort, qsort_r, bsearch. */
#include <criterion/criterion.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT(qsort);
SUBJECT(qsort_r);
SUBJECT(bsearch);

static unsigned long calls;

static int by_int(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;

	calls++;
	return (x > y) - (x < y);
}

static void fill(int *v, int n, int kind)
{
	int i;

	for (i = 0; i < n; i++)
		switch (kind) {
		case 0:
			v[i] = i;
			break; /* sorted */
		case 1:
			v[i] = n - i;
			break; /* reversed */
		case 2:
			v[i] = i < n / 2 ? i : n - i;
			break; /* organ pipe */
		case 3:
			v[i] = 7;
			break; /* all equal */
		case 4:
			v[i] = (int)guard_random();
			break; /* random */
		case 5:
			v[i] = (int)guard_random() % 4;
			break; /* few values */
		case 6:
			v[i] = i % 17;
			break; /* sawtooth */
		case 7:
			v[i] = i ? i : n;
			break; /* largest first */
		case 8:
			v[i] = i < n - 1 ? i + 1 : 0;
			break; /* smallest last */
		case 9:
			v[i] = i & 1 ? i : n - i;
			break; /* two runs mixed */
		case 10:
			v[i] = guard_random() % 50 ? i : (int)guard_random();
			break; /* nearly sorted */
		}
}
#define KINDS_N 11

Test(stdlib_qsort, gives_the_host_s_order_on_all_shapes)
{
	static int v[5000], w[5000];
	int kind, n;

	for (kind = 0; kind < KINDS_N; kind++)
		for (n = 0; n <= 5000; n += n < 40 ? 1 : n / 3) {
			fill(v, n, kind);
			memcpy(w, v, sizeof(v));
			mote_qsort(v, n, sizeof(int), by_int);
			qsort(w, n, sizeof(int), by_int);
			cr_assert_eq(memcmp(v, w, n * sizeof(int)), 0, "kind %d, n %d", kind, n);
		}
}

Test(stdlib_qsort, compares_little_more_than_n_log_n_times_on_all_shapes)
{
	enum { N = 100000 };
	static int v[N];
	double bound = N * log2(N);
	int kind, i;

	for (kind = 0; kind < KINDS_N; kind++) {
		fill(v, N, kind);
		calls = 0;
		mote_qsort(v, N, sizeof(int), by_int);
		cr_assert_lt(calls, 1.15 * bound, "kind %d: %lu calls", kind, calls);
		for (i = 1; i < N; i++)
			cr_assert_leq(v[i - 1], v[i], "kind %d", kind);
	}
}

/* M. D. McIlroy, "A killer adversary for quicksort": values are decided as late as possible. */
static int solid, gas, candidate, *value;

static int adversary(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;

	calls++;
	if (value[x] == gas && value[y] == gas)
		value[x == candidate ? x : y] = solid++;
	if (value[x] == gas)
		candidate = x;
	else if (value[y] == gas)
		candidate = y;
	return value[x] - value[y];
}

/* falls is how many of the first elements are decided, as falling and rising by turns. */
static void meet_the_adversary(int n, int falls)
{
	static int v[100000], values[100000];
	int i;

	value = values;
	gas = n - 1;
	for (i = 0; i < n; i++) {
		v[i] = i;
		value[i] = i < falls ? i ^ 1 : gas;
	}
	solid = falls;
	calls = 0;
	mote_qsort(v, n, sizeof(int), adversary);
	cr_assert_lt(calls, 1.6 * n * log2(n), "%d elements, %lu calls", n, calls);
	for (i = 1; i < n; i++)
		cr_assert_leq(value[v[i - 1]], value[v[i]]);
	/* What it decided is a killer on its own. */
	calls = 0;
	mote_qsort(values, n, sizeof(int), by_int);
	cr_assert_lt(calls, 1.6 * n * log2(n), "%d elements, %lu calls again", n, calls);
}

Test(stdlib_qsort, no_adversary_makes_it_quadratic)
{
	int n, falls;

	for (n = 400; n <= 100000; n *= 5)
		for (falls = 0; falls < 60; falls += 2 + falls * falls * 4)
			meet_the_adversary(n, falls);
}

static size_t element;

static int by_bytes(const void *a, const void *b)
{
	return memcmp(a, b, element);
}

/* The first byte is a key by shape, the others are at random and decide among equal keys. */
static void fill_bytes(unsigned char *p, size_t n, int kind)
{
	static int v[3000];
	size_t i, j;

	fill(v, n, kind);
	for (i = 0; i < n; i++)
		for (j = 0; j < element; j++)
			*p++ = j ? (int)guard_random() % 3 : kind == 4 ? v[i] : v[i] * 200 / (int)n;
}

Test(stdlib_qsort, every_element_size_stays_within_the_array)
{
	static const size_t large[] = {100, 255, 256, 257, 1024, 1025, 4097, 5000};
	static unsigned char w[60000];
	size_t i, n;
	char *p;

	for (i = 1; i < 65 + sizeof(large) / sizeof(large[0]); i++) {
		element = i < 65 ? i : large[i - 65];
		for (n = 0; n * element <= sizeof(w) && n <= 3000; n += n < 10 ? 1 : n / 2) {
			fill_bytes(w, n, (int)(i + n) % KINDS_N);
			p = guard_copy_tail(0, w, n * element);
			mote_qsort(p, n, element, by_bytes);
			qsort(w, n, element, by_bytes);
			cr_assert_eq(memcmp(p, w, n * element), 0, "size %zu, n %zu", element, n);
			fill_bytes(w, n, (int)(i + 3 * n) % KINDS_N);
			/* Not aligned, and nothing before it may be touched. */
			p = guard_copy_head(1, n & 1, w, n * element);
			mote_qsort(p, n, element, by_bytes);
			qsort(w, n, element, by_bytes);
			cr_assert_eq(memcmp(p, w, n * element), 0, "size %zu, n %zu", element, n);
		}
	}
}

static int by_16_bits(const void *a, const void *b)
{
	return *(const uint16_t *)a - *(const uint16_t *)b;
}

static int at_random(const void *a, const void *b)
{
	return (int)guard_random() % 3 - 1;
}

static int mostly_right(const void *a, const void *b)
{
	return guard_random() % 8 ? memcmp(a, b, 2) : (int)guard_random() % 3 - 1;
}

static int always_less(const void *a, const void *b)
{
	return -1;
}

static int always_more(const void *a, const void *b)
{
	return 1;
}

/* Stone, paper and scissors. */
static int in_a_circle(const void *a, const void *b)
{
	return (*(const unsigned char *)a - *(const unsigned char *)b + 4) % 3 - 1;
}

Test(stdlib_qsort, a_contradictory_order_keeps_the_elements)
{
	static const size_t sizes[] = {4, 8, 2, 3, 16, 40, 1500, 5000};
	int (*order[])(const void *, const void *) = {
	    at_random, mostly_right, always_less, always_more, in_a_circle};
	unsigned k, s;
	size_t n, i;
	char *p;

	for (k = 0; k < sizeof(order) / sizeof(order[0]); k++)
		for (s = 0; s < sizeof(sizes) / sizeof(sizes[0]); s++)
			for (n = 1; n * sizes[s] <= GUARD_SIZE; n += n / 2 + 1) {
				element = sizes[s];
				p = guard_tail(0, n * element);
				for (i = 0; i < n * element; i++)
					p[i] = 0;
				for (i = 0; i < n; i++) {
					p[i * element] = i;
					p[i * element + 1] = i >> 8;
				}
				mote_qsort(p, n, element, order[k]);
				qsort(p, n, element, by_16_bits);
				for (i = 0; i < n; i++)
					cr_assert_eq(*(uint16_t *)(p + i * element), i & 0xffff);
			}
}

Test(stdlib_qsort, elements_of_no_bytes_need_no_order)
{
	mote_qsort(opaque((int *)NULL), 1000, 0, always_more);
	mote_qsort(opaque((int *)NULL), 1000, 0, always_less);
}

static int by_arg(const void *a, const void *b, void *arg)
{
	++*(unsigned long *)arg;
	return by_int(a, b);
}

Test(stdlib_qsort_r, hands_the_argument_on)
{
	int v[100];
	unsigned long n = 0;

	fill(v, 100, 4);
	calls = 0;
	mote_qsort_r(v, 100, sizeof(int), by_arg, &n);
	cr_assert_gt(n, 0);
	cr_assert_eq(n, calls);
}

Test(stdlib_qsort, nothing_and_one_element_need_no_order)
{
	int v = 1;

	mote_qsort(opaque((int *)NULL), 0, 4, by_int);
	mote_qsort(&v, 1, 4, by_int);
	cr_assert_eq(calls, 0);
	cr_assert_eq(v, 1);
}

Test(stdlib_bsearch, finds_what_is_there_and_nothing_else)
{
	int v[300], i, n, key, *p;

	for (i = 0; i < 300; i++)
		v[i] = 2 * i;
	for (n = 0; n < 300; n++)
		for (key = -1; key < 2 * n + 1; key++) {
			p = mote_bsearch(&key, v, n, sizeof(int), by_int);
			if (key & 1 || key < 0 || key >= 2 * n)
				cr_assert_null(p);
			else
				cr_assert_eq(p, &v[key / 2]);
		}
}

static int key_first(const void *key, const void *e)
{
	cr_assert_eq(*(const int *)key, 1000000);
	return *(const int *)key - *(const int *)e;
}

Test(stdlib_bsearch, compare_gets_the_key_first_and_log_n_calls)
{
	int v[1000], i, key = 1000000;

	for (i = 0; i < 1000; i++)
		v[i] = i;
	cr_assert_null(mote_bsearch(&key, v, 1000, sizeof(int), key_first));
	calls = 0;
	key = 500;
	cr_assert_not_null(mote_bsearch(&key, v, 1000, sizeof(int), by_int));
	cr_assert_leq(calls, 10);
}
