/* SPDX-License-Identifier: 0BSD */
/*
 * iswprint_l - iswprint in a given locale; all agree
 *
 * Returns  as iswprint
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 iswprint_l
 */
#include <wctype.h>

int iswprint_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswprint(c);
}
