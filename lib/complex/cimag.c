/* SPDX-License-Identifier: 0BSD */
/*
 * cimag - the imaginary part
 *
 * The header has a macro of this name; this is for those who take the address.
 *
 * Returns  the imaginary part
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.3.9.2
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>

double(cimag)(double _Complex z)
{
	return __imag__ z;
}
