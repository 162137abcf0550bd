/* SPDX-License-Identifier: 0BSD */
/*
 * quick_exit runs its own functions in the reverse order and no others, and flushes nothing
 *
 * Exit    4
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int calls;

static void count(void)
{
	calls++;
}

static void last(void)
{
	dprintf(1, "%d\n", calls);
}

static void first(void)
{
	(void)!write(1, "first\n", 6);
}

static void never(void)
{
	(void)!write(1, "never\n", 6);
}

int main(void)
{
	int i;

	printf("this stays in the buffer");
	atexit(never);
	at_quick_exit(last);
	for (i = 0; i < 30; i++)
		at_quick_exit(count);
	at_quick_exit(first);
	quick_exit(4);
}
