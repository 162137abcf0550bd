/* SPDX-License-Identifier: 0BSD */
/*
 * iswgraph - is c visible?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.2.1.6
 */
#include <wctype.h>

int iswgraph(wint_t c)
{
	return iswprint(c) && !iswspace(c);
}
