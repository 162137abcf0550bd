/* SPDX-License-Identifier: 0BSD */
/*
 * isalpha - is c a letter of ASCII?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.4.1.2
 */
#include <ctype.h>

#undef isalpha

int isalpha(int c)
{
	return ((unsigned)c | 32) - 'a' < 26;
}
