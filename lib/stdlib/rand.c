/* SPDX-License-Identifier: 0BSD */
/*
 * rand, srand - pseudo-random numbers from 0 to RAND_MAX
 *
 * A linear congruential generator modulo 2^64, of which the high 31 bits are used. Not for
 * secrets: that is what getrandom is for.
 *
 * Returns  rand: the next number; without srand the same ones as after srand(1)
 * Safety   not thread-safe
 * Source   C11 7.22.2; POSIX.1-2017 rand; multiplier: Knuth, TAOCP vol. 2, 3.3.4 table 1
 * Differs  from musl 1.2.5: the numbers are others
 */
#include <stdlib.h>

static unsigned long state; /* 0 is what srand(1) sets */

void srand(unsigned seed)
{
	state = seed - 1;
}

int rand(void)
{
	state = state * 6364136223846793005 + 1442695040888963407;
	return (int)(state >> 33);
}
