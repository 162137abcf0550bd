/* SPDX-License-Identifier: 0BSD */
/*
 * isdigit - is c a decimal digit?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.4.1.5
 */
#include <ctype.h>

#undef isdigit

int isdigit(int c)
{
	return (unsigned)c - '0' < 10;
}
