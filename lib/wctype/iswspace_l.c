/* SPDX-License-Identifier: 0BSD */
/*
 * iswspace_l - iswspace in a given locale; all agree
 *
 * Returns  as iswspace
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 iswspace_l
 */
#include <wctype.h>

int iswspace_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswspace(c);
}
