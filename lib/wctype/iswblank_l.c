/* SPDX-License-Identifier: 0BSD */
/*
 * iswblank_l - iswblank in a given locale; all agree
 *
 * Returns  as iswblank
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 iswblank_l
 */
#include <wctype.h>

int iswblank_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswblank(c);
}
