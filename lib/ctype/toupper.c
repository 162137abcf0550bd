/* SPDX-License-Identifier: 0BSD */
/*
 * toupper - the capital for a small letter of ASCII
 *
 * Returns  it, or c if there is none
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.4.2.2
 */
#include <ctype.h>

#undef toupper

int toupper(int c)
{
	return (unsigned)c - 'a' < 26 ? c & ~32 : c;
}
