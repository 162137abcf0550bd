/* SPDX-License-Identifier: 0BSD */
/*
 * creall - the real part
 *
 * The header has a macro of this name; this is for those who take the address.
 *
 * Returns  the real part
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.3.9.6
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>

long double(creall)(long double _Complex z)
{
	return __real__ z;
}
