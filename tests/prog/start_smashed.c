/* SPDX-License-Identifier: 0BSD */
/*
 * A function that overwrites its own return path ends the process
 *
 * Exit    132
 * Flags   -fstack-protector-all
 * Mote    glibc and mote both abort, by different signals; mote uses an illegal instruction
 */
#include <string.h>
#include <unistd.h>

__attribute__((noinline)) static void smash(volatile char *p, int n)
{
	char buf[8];
	volatile char *to = buf;
	int i;

	for (i = 0; i < n; i++)
		to[i] = p[i];
}

int main(void)
{
	char junk[64] = "x";

	(void)!write(1, "before\n", 7);
	smash(junk, 64);
	(void)!write(1, "after\n", 6);
	return 0;
}
