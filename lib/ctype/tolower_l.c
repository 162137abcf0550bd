/* SPDX-License-Identifier: 0BSD */
/*
 * tolower_l - tolower in a given locale; all agree on bytes
 *
 * Returns  as tolower
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 tolower_l
 */
#include <ctype.h>

int tolower_l(int c, locale_t locale)
{
	(void)locale;
	return tolower(c);
}
