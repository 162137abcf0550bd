/* SPDX-License-Identifier: 0BSD */
/*
 * iswcntrl_l - iswcntrl in a given locale; all agree
 *
 * Returns  as iswcntrl
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 iswcntrl_l
 */
#include <wctype.h>

int iswcntrl_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswcntrl(c);
}
