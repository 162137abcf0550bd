/* SPDX-License-Identifier: 0BSD */
/*
 * uselocale - set and ask for the locale of the thread
 *
 * Returns  the locale before the call; LC_GLOBAL_LOCALE if it is setlocale's
 * Source   POSIX.1-2017 uselocale
 */
#include "internal/locale.h"

locale_t uselocale(locale_t locale)
{
	locale_t old = __locale_thread ? (locale_t)(uintptr_t)__locale_thread : LC_GLOBAL_LOCALE;

	if (locale) {
		__locale_thread = locale == LC_GLOBAL_LOCALE ? 0 : (uintptr_t)locale;
		locale_update();
	}
	return old;
}
