/* SPDX-License-Identifier: 0BSD */
/*
 * isgraph_l - isgraph in a given locale; all agree on bytes
 *
 * Returns  as isgraph
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 isgraph_l
 */
#include <ctype.h>

int isgraph_l(int c, locale_t locale)
{
	(void)locale;
	return isgraph(c);
}
