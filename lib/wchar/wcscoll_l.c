/* SPDX-License-Identifier: 0BSD */
/*
 * wcscoll_l - wcscoll in a given locale
 *
 * Returns  < 0, 0 or > 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 wcscoll_l
 */
#include <wchar.h>

int wcscoll_l(const wchar_t *a, const wchar_t *b, locale_t locale)
{
	(void)locale;
	return wcscmp(a, b);
}
