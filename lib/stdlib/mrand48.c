/* SPDX-License-Identifier: 0BSD */
/*
 * mrand48 - a signed pseudo-random number of 32 bits; not for secrets
 *
 * Returns  -2^31 to below 2^31
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 mrand48
 */
#include <stdlib.h>

#include "internal/rand48.h"

long mrand48(void)
{
	return jrand48(__rand48);
}
