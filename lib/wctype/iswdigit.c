/* SPDX-License-Identifier: 0BSD */
/*
 * iswdigit - is c a decimal digit of ASCII?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.2.1.5
 */
#include <wctype.h>

int iswdigit(wint_t c)
{
	return c - '0' < 10;
}
