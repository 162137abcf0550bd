/* SPDX-License-Identifier: 0BSD */
/*
 * nrand48 - a pseudo-random number of 31 bits from a state of the caller's
 *
 * Returns  0 to below 2^31
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 nrand48
 */
#include <stdlib.h>

#include "internal/rand48.h"

long nrand48(unsigned short x[3])
{
	return __rand48_step(x) >> 17;
}
