/* SPDX-License-Identifier: 0BSD */
/*
 * ispunct - is c a visible character of ASCII, but no letter or digit?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.4.1.9
 */
#include <ctype.h>

#undef ispunct

int ispunct(int c)
{
	return isgraph(c) && !isalnum(c);
}
