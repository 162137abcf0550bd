/* SPDX-License-Identifier: 0BSD */
/*
 * lrand48 - a pseudo-random number of 31 bits; not for secrets
 *
 * Returns  0 to below 2^31
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 lrand48
 */
#include <stdlib.h>

#include "internal/rand48.h"

long lrand48(void)
{
	return nrand48(__rand48);
}
