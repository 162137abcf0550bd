/* SPDX-License-Identifier: 0BSD */
/*
 * isprint - is c a visible character of ASCII or a space?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.4.1.8
 */
#include <ctype.h>

#undef isprint

int isprint(int c)
{
	return (unsigned)c - ' ' < 95;
}
