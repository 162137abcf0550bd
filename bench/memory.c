/* SPDX-License-Identifier: 0BSD */
/*
 * memory - what malloc takes from the kernel: not times, but resident bytes for each byte the
 * program asked for
 *
 * Each row is a process of its own. The program writes all that it asks for; the figure is the
 * growth of its resident memory, page tables left out, over what it holds at that time.
 */
#include "micro.h"
#include <stddef.h>
#include <stdlib.h>

#define MAX_BLOCKS 100000
static unsigned char *block[MAX_BLOCKS];
static unsigned size[MAX_BLOCKS];
static long held, before;

/* The second number of statm, in bytes. */
static long resident(void)
{
	char text[128], *p = text;
	long fd = raw_call(2, (long)"/proc/self/statm", 0, 0), n = 0;

	text[raw_call(0, fd, (long)text, sizeof(text) - 1)] = 0;
	raw_call(3, fd, 0, 0);
	while (*p++ != ' ')
		;
	while (*p >= '0')
		n = n * 10 + *p++ - '0';
	return n * 4096;
}

static void take(int i, unsigned n)
{
	block[i] = malloc(n);
	if (!block[i])
		raw_call(231, 1, 0, 0);
	size[i] = n;
	held += n;
	for (unsigned k = 0; k < n; k++)
		block[i][k] = i;
}

static void give(int i)
{
	if (!block[i])
		return;
	if (block[i][0] != (unsigned char)i || block[i][size[i] - 1] != (unsigned char)i)
		raw_call(231, 2, 0, 0);
	free(block[i]);
	block[i] = NULL;
	held -= size[i];
}

static void small(void)
{
	for (int i = 0; i < MAX_BLOCKS; i++)
		take(i, 16);
}

static void random_sizes(void)
{
	for (int i = 0; i < 50000; i++)
		take(i, 1 + random_next() % 1000);
}

static void mixed_sizes(void)
{
	for (int i = 0; i < 5000; i++)
		take(i, (8u << random_next() % 13) + random_next() % 8);
}

/* A burst, then a tenth of it: does memory go back? The oldest, newest or random blocks stay. */
static void peak(int keep)
{
	for (int i = 0; i < MAX_BLOCKS; i++)
		take(i, 1 + random_next() % 500);
	for (int i = 0; i < MAX_BLOCKS; i++)
		if (keep == 0   ? i >= MAX_BLOCKS / 10
		    : keep == 1 ? i < MAX_BLOCKS * 9 / 10
		                : random_next() % 10 != 0)
			give(i);
}

static void peak_oldest(void)
{
	peak(0);
}
static void peak_newest(void)
{
	peak(1);
}
static void peak_random(void)
{
	peak(2);
}

/* Long churn, sizes drifting from small to large: what was freed must serve for other sizes. */
static void drift(void)
{
	for (int i = 0; i < 5000; i++)
		take(i, 16 + random_next() % 16);
	for (int i = 0; i < 100000; i++) {
		int k = random_next() % 5000;

		give(k);
		take(k, 16 + random_next() % (16 + i / 100));
	}
}

/* The row's process: 0 if the heap kept its contents. */
static void row(const char *name, void (*use)(void))
{
	int status = 1;
	long pid;

	if (!asked("memory", name))
		return;
	pid = raw_call(57, 0, 0, 0);
	if (pid == 0) {
		/* The arrays' own pages are there before counting begins. */
		for (int i = 0; i < MAX_BLOCKS; i++) {
			size[i] = 1;
			((unsigned char *volatile *)block)[i] = NULL;
		}
		before = resident();
		use();
		long ratio = held ? (resident() - before) * 1000 / held : 0;
		for (int i = 0; i < MAX_BLOCKS; i++)
			give(i);
		report("memory", name, short_form ? 0 : ratio, 1);
		raw_call(231, 0, 0, 0);
	}
	raw_call(61, pid, (long)&status, 0);
	if (status)
		report("memory", name, 0, 0);
}

int main(int argc, char **argv)
{
	arguments(argc, argv);
	row("16-bytes", small);
	row("1-1000", random_sizes);
	row("8-64K", mixed_sizes);
	row("peak-oldest-stay", peak_oldest);
	row("peak-newest-stay", peak_newest);
	row("peak-random-stay", peak_random);
	row("drift", drift);
	return 0;
}
