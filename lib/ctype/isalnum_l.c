/* SPDX-License-Identifier: 0BSD */
/*
 * isalnum_l - isalnum in a given locale; all agree on bytes
 *
 * Returns  as isalnum
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 isalnum_l
 */
#include <ctype.h>

int isalnum_l(int c, locale_t locale)
{
	(void)locale;
	return isalnum(c);
}
