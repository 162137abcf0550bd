/* SPDX-License-Identifier: 0BSD */
/*
 * lcong48 - set state, factor and addend of drand48 and its related functions
 *
 * Returns  nothing
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 lcong48
 */
#include <stdlib.h>
#include <string.h>

#include "internal/rand48.h"

void lcong48(unsigned short p[7])
{
	memcpy(__rand48, p, sizeof(__rand48));
	__rand48_factor = rand48_join(p + 3);
	__rand48_addend = p[6];
}
