/* SPDX-License-Identifier: 0BSD */
/*
 * tolower - the small letter for a capital of ASCII
 *
 * Returns  it, or c if there is none
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.4.2.1
 */
#include <ctype.h>

#undef tolower

int tolower(int c)
{
	return (unsigned)c - 'A' < 26 ? c | 32 : c;
}
