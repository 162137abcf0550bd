/* SPDX-License-Identifier: 0BSD */
/*
 * strncasecmp_l - strncasecmp in a given locale
 *
 * Returns  < 0, 0 or > 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 strncasecmp_l
 */
#include <strings.h>

int strncasecmp_l(const char *a, const char *b, size_t n, locale_t locale)
{
	(void)locale;
	return strncasecmp(a, b, n);
}
