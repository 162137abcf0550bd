/* SPDX-License-Identifier: 0BSD */
/*
 * wcsncasecmp_l - wcsncasecmp in a given locale
 *
 * Returns  < 0, 0 or > 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 wcsncasecmp_l
 */
#include <wchar.h>

int wcsncasecmp_l(const wchar_t *a, const wchar_t *b, size_t n, locale_t locale)
{
	(void)locale;
	return wcsncasecmp(a, b, n);
}
