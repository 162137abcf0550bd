/* SPDX-License-Identifier: 0BSD */
/*
 * rand_r - pseudo-random numbers from 0 to RAND_MAX, with the state in *seed
 *
 * Three steps of the generator in the C standard's example give 11, 10 and 10 bits.
 *
 * Returns  the next number
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 rand_r; the numbers are those of glibc
 * Differs  from musl 1.2.5: the numbers are those of glibc
 */
#include <stdlib.h>

int rand_r(unsigned *seed)
{
	unsigned i, step, value = 0;

	for (i = 0; i < 3; i++) {
		*seed = *seed * 1103515245 + 12345;
		step = *seed >> 16;
		value = i ? value << 10 ^ (step & 1023) : step & 2047;
	}
	return (int)value;
}
