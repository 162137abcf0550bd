/* SPDX-License-Identifier: 0BSD */
/*
 * isalnum - is c a letter or digit of ASCII?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.4.1.1
 */
#include <ctype.h>

#undef isalnum

int isalnum(int c)
{
	return ((unsigned)c | 32) - 'a' < 26 || (unsigned)c - '0' < 10;
}
