/* SPDX-License-Identifier: 0BSD */
/* What the pseudo-random numbers of 48 bits share: drand48 and its related functions. */
#ifndef MOTE_LIB_INTERNAL_RAND48_H
#define MOTE_LIB_INTERNAL_RAND48_H

#include <stdint.h>

#include "internal/hidden.h"

#define RAND48_FACTOR 0x5deece66d
#define RAND48_ADDEND 0xb
#define RAND48_LOW_WORD 0x330e /* of X after srand48 */

/* X of drand48, lrand48 and mrand48; a and c of all. */
extern hidden unsigned short __rand48[3];
extern hidden uint64_t __rand48_factor, __rand48_addend;

/* X = (a * X + c) mod 2^48; returns X. */
hidden uint64_t __rand48_step(unsigned short *x);

always_inline uint64_t rand48_join(const unsigned short *x)
{
	return x[0] | (uint32_t)x[1] << 16 | (uint64_t)x[2] << 32;
}

#endif
