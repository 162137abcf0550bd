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
	return locale == LC_GLOBAL_LOCALE ? (locale_t)(uintptr_t)(LOCALE_SET | __locale_global)
	                                  : locale;
}
