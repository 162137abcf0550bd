/* SPDX-License-Identifier: 0BSD */
/*
 * wcscasecmp_l - wcscasecmp in a given locale
 *
 * Returns  < 0, 0 or > 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 wcscasecmp_l
 */
#include <wchar.h>

int wcscasecmp_l(const wchar_t *a, const wchar_t *b, locale_t locale)
{
	(void)locale;
	return wcscasecmp(a, b);
}
