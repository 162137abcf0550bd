/* SPDX-License-Identifier: 0BSD */
/*
 * towctrans_l - towctrans in a given locale; all agree
 *
 * Returns  as towctrans
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 towctrans_l
 */
#include <wctype.h>

wint_t towctrans_l(wint_t c, wctrans_t mapping, locale_t locale)
{
	(void)locale;
	return towctrans(c, mapping);
}
