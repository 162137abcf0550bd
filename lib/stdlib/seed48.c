/* SPDX-License-Identifier: 0BSD */
/*
 * seed48 - set the state that drand48, lrand48 and mrand48 share
 *
 * Factor and addend become the usual ones again.
 *
 * Returns  the old state, until the next seed48
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 seed48
 * Differs  from musl 1.2.5: which keeps lcong48's factor and addend
 */
#include <stdlib.h>
#include <string.h>

#include "internal/rand48.h"

unsigned short *seed48(unsigned short x[3])
{
	static unsigned short old[3];

	memcpy(old, __rand48, sizeof(old));
	memcpy(__rand48, x, sizeof(__rand48));
	__rand48_factor = RAND48_FACTOR;
	__rand48_addend = RAND48_ADDEND;
	return old;
}
