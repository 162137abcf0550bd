/* SPDX-License-Identifier: 0BSD */
/*
 * iswxdigit_l - iswxdigit in a given locale; all agree
 *
 * Returns  as iswxdigit
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 iswxdigit_l
 */
#include <wctype.h>

int iswxdigit_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswxdigit(c);
}
