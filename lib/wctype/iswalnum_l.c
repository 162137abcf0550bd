/* SPDX-License-Identifier: 0BSD */
/*
 * iswalnum_l - iswalnum in a given locale; all agree
 *
 * Returns  as iswalnum
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 iswalnum_l
 */
#include <wctype.h>

int iswalnum_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswalnum(c);
}
