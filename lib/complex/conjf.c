/* SPDX-License-Identifier: 0BSD */
/*
 * conjf - the conjugate
 *
 * Returns  z with the sign of its imaginary part changed
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.9.4
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>

float _Complex conjf(float _Complex z)
{
	return ~z;
}
