/* SPDX-License-Identifier: 0BSD */
/*
 * towlower_l - towlower in a given locale; all agree
 *
 * Returns  as towlower
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 towlower_l
 */
#include <wctype.h>

wint_t towlower_l(wint_t c, locale_t locale)
{
	(void)locale;
	return towlower(c);
}
