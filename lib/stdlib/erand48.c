/* SPDX-License-Identifier: 0BSD */
/*
 * erand48 - a pseudo-random double from a state of the caller's
 *
 * Returns  0 to below 1
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 erand48
 */
#include <stdlib.h>

#include "internal/rand48.h"

double erand48(unsigned short x[3])
{
	return __rand48_step(x) * 0x1p-48;
}
