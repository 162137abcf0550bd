/* SPDX-License-Identifier: 0BSD */
/*
 * iswgraph_l - iswgraph in a given locale; all agree
 *
 * Returns  as iswgraph
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 iswgraph_l
 */
#include <wctype.h>

int iswgraph_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswgraph(c);
}
