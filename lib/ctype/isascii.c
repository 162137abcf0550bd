/* SPDX-License-Identifier: 0BSD */
/*
 * isascii - is c a character of ASCII?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 isascii
 */
#include <ctype.h>

int isascii(int c)
{
	return (unsigned)c < 128;
}
