/* SPDX-License-Identifier: 0BSD */
/*
 * isupper - is c a capital letter of ASCII?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.4.1.11
 */
#include <ctype.h>

#undef isupper

int isupper(int c)
{
	return (unsigned)c - 'A' < 26;
}
