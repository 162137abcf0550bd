/* SPDX-License-Identifier: 0BSD */
/*
 * towupper_l - towupper in a given locale; all agree
 *
 * Returns  as towupper
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 towupper_l
 */
#include <wctype.h>

wint_t towupper_l(wint_t c, locale_t locale)
{
	(void)locale;
	return towupper(c);
}
