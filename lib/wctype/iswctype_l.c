/* SPDX-License-Identifier: 0BSD */
/*
 * iswctype_l - iswctype in a given locale; all agree
 *
 * Returns  as iswctype
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 iswctype_l
 */
#include <wctype.h>

int iswctype_l(wint_t c, wctype_t type, locale_t locale)
{
	(void)locale;
	return iswctype(c, type);
}
