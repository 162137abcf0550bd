/* SPDX-License-Identifier: 0BSD */
/*
 * isalpha_l - isalpha in a given locale; all agree on bytes
 *
 * Returns  as isalpha
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 isalpha_l
 */
#include <ctype.h>

int isalpha_l(int c, locale_t locale)
{
	(void)locale;
	return isalpha(c);
}
