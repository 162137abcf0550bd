/* SPDX-License-Identifier: 0BSD */
/* sort - qsort of integers, strings and structures; nanoseconds for one element */
#include "micro.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define MAX_ITEMS 10000
struct item {
	long key, other[2];
};
static int ints[MAX_ITEMS], ints_in[MAX_ITEMS];
static char *strings[MAX_ITEMS], *strings_in[MAX_ITEMS], text[MAX_ITEMS][12];
static struct item items[MAX_ITEMS], items_in[MAX_ITEMS];
static void (*volatile sort)(void *, size_t, size_t, int (*)(const void *, const void *)) = FN(
    qsort);

static int by_int(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;

	return (x > y) - (x < y);
}

static int by_string(const void *a, const void *b)
{
	const char *x = *(char *const *)a, *y = *(char *const *)b;

	while (*x && *x == *y)
		x++, y++;
	return (unsigned char)*x - (unsigned char)*y;
}

static int by_key(const void *a, const void *b)
{
	long x = ((const struct item *)a)->key, y = ((const struct item *)b)->key;

	return (x > y) - (x < y);
}

static void run_ints(long n)
{
	while (n-- > 0) {
		memcpy(ints, ints_in, units * sizeof(ints[0]));
		sort(ints, units, sizeof(ints[0]), by_int);
	}
}

static void run_strings(long n)
{
	while (n-- > 0) {
		memcpy(strings, strings_in, units * sizeof(strings[0]));
		sort(strings, units, sizeof(strings[0]), by_string);
	}
}

static void run_items(long n)
{
	while (n-- > 0) {
		memcpy(items, items_in, units * sizeof(items[0]));
		sort(items, units, sizeof(items[0]), by_key);
	}
}

/* In order, and a permutation as far as sum and sum of squares can tell. */
static int right_ints(void)
{
	unsigned long sum = 0, squares = 0;
	int ordered = 1;

	run_ints(1);
	for (int i = 0; i < units; i++) {
		sum += (long)ints[i] - ints_in[i];
		squares += (long)ints[i] * ints[i] - (long)ints_in[i] * ints_in[i];
		ordered &= !i || ints[i - 1] <= ints[i];
	}
	return ordered && !sum && !squares;
}

static int right_strings(void)
{
	int ordered = 1;

	run_strings(1);
	for (int i = 1; i < units; i++)
		ordered &= by_string(strings + i - 1, strings + i) <= 0;
	return ordered;
}

static int right_items(void)
{
	int ordered = 1;

	run_items(1);
	for (int i = 0; i < units; i++)
		ordered &=
		    items[i].other[1] == ~items[i].key && (!i || items[i - 1].key <= items[i].key);
	return ordered;
}

/* McIlroy, "A killer adversary for quicksort" (1999): values are fixed only when compared. */
static int *value, solid, candidate;
static int by_adversary(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b, gas = units - 1;

	if (value[x] == gas && value[y] == gas)
		value[x == candidate ? x : y] = solid++;
	if (value[x] == gas)
		candidate = x;
	else if (value[y] == gas)
		candidate = y;
	return (value[x] > value[y]) - (value[x] < value[y]);
}

static void adversary(void)
{
	value = ints_in;
	solid = candidate = 0;
	for (int i = 0; i < units; i++) {
		ints[i] = i;
		value[i] = units - 1;
	}
	sort(ints, units, sizeof(ints[0]), by_adversary);
}

static void fill(int pattern)
{
	for (int i = 0; i < units; i++) {
		int r = random_next() >> 33;

		ints_in[i] = pattern == 0    ? r
		             : pattern == 1  ? i
		             : pattern == 2  ? (int)units - i
		             : pattern == 3  ? r % 8
		             : i < units / 2 ? i
		                             : (int)units - i;
	}
	if (pattern == 5)
		adversary();
	for (int i = 0; i < units; i++) {
		for (int k = 0; k < 8; k++)
			text[i][k] = 'a' + random_next() % 26;
		strings_in[i] = text[i];
		items_in[i] = (struct item){ints_in[i], {i, ~(long)ints_in[i]}};
	}
}

int main(int argc, char **argv)
{
	static const char *const names[] = {
	    "random", "sorted", "reversed", "few", "organ", "killer"};

	arguments(argc, argv);
	if (!HAS(qsort))
		return 0;
	units = 1000;
	for (int pattern = 0; pattern < 6; pattern++) {
		fill(pattern);
		measure("ints", names[pattern], run_ints, right_ints());
	}
	fill(0);
	measure("strings", "random", run_strings, right_strings());
	measure("structs", "random", run_items, right_items());
	units = 10;
	fill(0);
	measure("ints", "random10", run_ints, right_ints());
	units = MAX_ITEMS;
	fill(0);
	measure("ints", "random10000", run_ints, right_ints());
	measure("strings", "random10000", run_strings, right_strings());
	measure("structs", "random10000", run_items, right_items());
	return 0;
}
