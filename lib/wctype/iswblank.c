/* SPDX-License-Identifier: 0BSD */
/*
 * iswblank - is c white space inside a line?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.2.1.3; Unicode 15.0 White_Space
 */
#include <wctype.h>

int iswblank(wint_t c)
{
	return c == '\t' || c == ' ' || c == 0x1680 || (c - 0x2000 < 11 && c != 0x2007) ||
	       c == 0x205f || c == 0x3000;
}
