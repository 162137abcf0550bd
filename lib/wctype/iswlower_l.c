/* SPDX-License-Identifier: 0BSD */
/*
 * iswlower_l - iswlower in a given locale; all agree
 *
 * Returns  as iswlower
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 iswlower_l
 */
#include <wctype.h>

int iswlower_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswlower(c);
}
