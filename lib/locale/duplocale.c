/* SPDX-License-Identifier: 0BSD */
/*
 * duplocale - copy a locale
 *
 * Returns  the copy: the locale itself, or for LC_GLOBAL_LOCALE what setlocale has chosen
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 duplocale
 */
#include "internal/locale.h"

locale_t duplocale(locale_t locale)
{
	if (locale == LC_GLOBAL_LOCALE)
		return __locale_global ? LOCALE_UTF8 : LOCALE_BYTES;
	return locale;
}
