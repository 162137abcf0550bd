/* SPDX-License-Identifier: 0BSD */
/*
 * isprint_l - isprint in a given locale; all agree on bytes
 *
 * Returns  as isprint
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 isprint_l
 */
#include <ctype.h>

int isprint_l(int c, locale_t locale)
{
	(void)locale;
	return isprint(c);
}
