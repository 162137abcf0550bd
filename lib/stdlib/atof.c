/* SPDX-License-Identifier: 0BSD */
/*
 * atof - the floating-point number at the start of a string
 *
 * Returns  what strtod returns
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.22.1.1; POSIX.1-2017 atof
 * Differs  from musl 1.2.5: nothing
 */
#include <stdlib.h>

double atof(const char *s)
{
	return strtod(s, NULL);
}
