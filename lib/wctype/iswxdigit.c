/* SPDX-License-Identifier: 0BSD */
/*
 * iswxdigit - is c a hexadecimal digit of ASCII?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.2.1.12
 */
#include <wctype.h>

int iswxdigit(wint_t c)
{
	return c - '0' < 10 || (c | 32) - 'a' < 6;
}
