/* SPDX-License-Identifier: 0BSD */
/*
 * uselocale - set and ask for the locale of the thread
 *
 * Contract: uselocale.c
 */
#include "internal/locale_thread.h"

locale_t uselocale(locale_t locale)
{
	struct __pthread *self = thread_self();
	locale_t old = self->locale ? (locale_t)self->locale : LC_GLOBAL_LOCALE;

	if (locale)
		self->locale = locale == LC_GLOBAL_LOCALE ? NULL : (void *)locale;
	return old;
}
