/* SPDX-License-Identifier: 0BSD */
/*
 * strxfrm_l - strxfrm in a given locale
 *
 * Returns  the length of the result; >= n means that d holds only a part of it
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 strxfrm_l
 */
#include <string.h>

size_t strxfrm_l(char *restrict d, const char *restrict s, size_t n, locale_t locale)
{
	(void)locale;
	return strlcpy(d, s, n);
}
