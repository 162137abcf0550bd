/* SPDX-License-Identifier: 0BSD */
/*
 * A block that is freed twice ends the program
 *
 * Exit    132
 * Mote    mote ends by an instruction (SIGILL), others by abort
 */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	char *volatile p = malloc(100);

	free(p);
	puts("once");
	fflush(stdout);
	free(p);
	puts("twice");
	return 0;
}
