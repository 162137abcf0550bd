/* SPDX-License-Identifier: 0BSD */
/*
 * drand48 - a pseudo-random double; not for secrets
 *
 * Returns  0 to below 1
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 drand48
 */
#include <stdlib.h>

#include "internal/rand48.h"

double drand48(void)
{
	return erand48(__rand48);
}
