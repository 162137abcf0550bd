/* SPDX-License-Identifier: 0BSD */
/*
 * isspace - is c white space?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.4.1.10
 */
#include <ctype.h>

#undef isspace

int isspace(int c)
{
	return c == ' ' || (unsigned)c - '\t' < 5;
}
