/* SPDX-License-Identifier: 0BSD */
/* The other file's part: variables that main.c has to ask for by name. */
#include "tls.h"

__thread char odd = 1; /* puts what follows at an odd place */
__thread int shared = 21;
__thread char page[ALIGN + 1] __attribute__((aligned(ALIGN))) = "p";
__thread char other_zero[40] __attribute__((aligned(16)));

int *address_of_shared(void)
{
	return &shared;
}

int sum(int *const *list)
{
	int n = 0;

	while (*list)
		n += **list++;
	return n + (odd - 1);
}
