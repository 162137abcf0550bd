/* SPDX-License-Identifier: 0BSD */
/*
 * isgraph - is c a visible character of ASCII?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.4.1.6
 */
#include <ctype.h>

#undef isgraph

int isgraph(int c)
{
	return (unsigned)c - '!' < 94;
}
