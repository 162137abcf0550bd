/* SPDX-License-Identifier: 0BSD */
/*
 * srand48 - set the state that drand48, lrand48 and mrand48 share, from a number
 *
 * Returns  nothing
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 srand48
 * Differs  from musl 1.2.5: which keeps lcong48's factor and addend
 */
#include <stdlib.h>

#include "internal/rand48.h"

void srand48(long seed)
{
	seed48((unsigned short[]){RAND48_LOW_WORD, seed, seed >> 16});
}
