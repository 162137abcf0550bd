/* SPDX-License-Identifier: 0BSD */
/*
 * strcasecmp_l - strcasecmp in a given locale
 *
 * Returns  < 0, 0 or > 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 strcasecmp_l
 */
#include <strings.h>

int strcasecmp_l(const char *a, const char *b, locale_t locale)
{
	(void)locale;
	return strcasecmp(a, b);
}
