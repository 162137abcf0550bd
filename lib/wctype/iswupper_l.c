/* SPDX-License-Identifier: 0BSD */
/*
 * iswupper_l - iswupper in a given locale; all agree
 *
 * Returns  as iswupper
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 iswupper_l
 */
#include <wctype.h>

int iswupper_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswupper(c);
}
