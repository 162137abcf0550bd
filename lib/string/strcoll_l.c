/* SPDX-License-Identifier: 0BSD */
/*
 * strcoll_l - strcoll in a given locale
 *
 * Returns  < 0, 0 or > 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 strcoll_l
 */
#include <string.h>

int strcoll_l(const char *a, const char *b, locale_t locale)
{
	(void)locale;
	return strcmp(a, b);
}
