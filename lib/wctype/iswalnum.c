/* SPDX-License-Identifier: 0BSD */
/*
 * iswalnum - is c a letter or digit?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.2.1.1
 */
#include <wctype.h>

int iswalnum(wint_t c)
{
	return iswdigit(c) || iswalpha(c);
}
