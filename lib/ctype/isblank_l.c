/* SPDX-License-Identifier: 0BSD */
/*
 * isblank_l - isblank in a given locale; all agree on bytes
 *
 * Returns  as isblank
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 isblank_l
 */
#include <ctype.h>

int isblank_l(int c, locale_t locale)
{
	(void)locale;
	return isblank(c);
}
