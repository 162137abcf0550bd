/* SPDX-License-Identifier: 0BSD */
/*
 * __rand48_step - the next pseudo-random number of 48 bits
 *
 * Before any seed X is 0, as in glibc and musl.
 *
 * Returns  X
 * Source   POSIX.1-2017 drand48, with its values of a and c
 */
#include "internal/rand48.h"

unsigned short __rand48[3];
uint64_t __rand48_factor = RAND48_FACTOR, __rand48_addend = RAND48_ADDEND;

uint64_t __rand48_step(unsigned short *x)
{
	uint64_t next = rand48_join(x) * __rand48_factor + __rand48_addend;

	x[0] = next;
	x[1] = next >> 16;
	x[2] = next >> 32;
	return next & 0xffffffffffff;
}
