/* SPDX-License-Identifier: 0BSD */
/*
 * wctrans_l - wctrans in a given locale; all agree
 *
 * Returns  as wctrans
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 wctrans_l
 */
#include <wctype.h>

wctrans_t wctrans_l(const char *name, locale_t locale)
{
	(void)locale;
	return wctrans(name);
}
