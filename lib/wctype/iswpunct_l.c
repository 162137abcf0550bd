/* SPDX-License-Identifier: 0BSD */
/*
 * iswpunct_l - iswpunct in a given locale; all agree
 *
 * Returns  as iswpunct
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 iswpunct_l
 */
#include <wctype.h>

int iswpunct_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswpunct(c);
}
