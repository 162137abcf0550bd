/* SPDX-License-Identifier: 0BSD */
/*
 * iswdigit_l - iswdigit in a given locale; all agree
 *
 * Returns  as iswdigit
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 iswdigit_l
 */
#include <wctype.h>

int iswdigit_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswdigit(c);
}
