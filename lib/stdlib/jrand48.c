/* SPDX-License-Identifier: 0BSD */
/*
 * jrand48 - a signed pseudo-random number of 32 bits from a state of the caller's
 *
 * Returns  -2^31 to below 2^31
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 jrand48
 */
#include <stdlib.h>

#include "internal/rand48.h"

long jrand48(unsigned short x[3])
{
	return (int32_t)(__rand48_step(x) >> 16);
}
