/* SPDX-License-Identifier: 0BSD */
/*
 * iswalpha_l - iswalpha in a given locale; all agree
 *
 * Returns  as iswalpha
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 iswalpha_l
 */
#include <wctype.h>

int iswalpha_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswalpha(c);
}
