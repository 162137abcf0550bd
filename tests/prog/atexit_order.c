/* SPDX-License-Identifier: 0BSD */
/*
 * atexit: the reverse order, far more functions than are promised, functions that register others
 *
 * Exit    3
 */
#include <stdio.h>
#include <stdlib.h>

static int calls;

static void count(void)
{
	calls++;
}

static void last(void)
{
	printf("%d calls\n", calls);
}

static void late(void)
{
	puts("late");
}

static void registers(void)
{
	puts("registers");
	atexit(late);
}

static void first(void)
{
	puts("first");
}

__attribute__((destructor)) static void destructor(void)
{
	puts("destructor");
}

int main(void)
{
	int i, failed = 0;

	failed |= atexit(last);
	for (i = 0; i < 1000; i++)
		failed |= atexit(count);
	failed |= atexit(registers);
	failed |= atexit(first);
	printf("%d\n", failed);
	exit(3);
}
