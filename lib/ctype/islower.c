/* SPDX-License-Identifier: 0BSD */
/*
 * islower - is c a small letter of ASCII?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.4.1.7
 */
#include <ctype.h>

#undef islower

int islower(int c)
{
	return (unsigned)c - 'a' < 26;
}
