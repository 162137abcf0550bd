/* SPDX-License-Identifier: 0BSD */
/*
 * wcsxfrm_l - wcsxfrm in a given locale
 *
 * Returns  as wcsxfrm
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 wcsxfrm_l
 */
#include <wchar.h>

size_t wcsxfrm_l(wchar_t *restrict d, const wchar_t *restrict s, size_t n, locale_t locale)
{
	(void)locale;
	return wcsxfrm(d, s, n);
}
