/* SPDX-License-Identifier: 0BSD */
/*
 * isxdigit - is c a hexadecimal digit?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.4.1.12
 */
#include <ctype.h>

#undef isxdigit

int isxdigit(int c)
{
	return (unsigned)c - '0' < 10 || ((unsigned)c | 32) - 'a' < 6;
}
