/* SPDX-License-Identifier: 0BSD */
/*
 * ispunct_l - ispunct in a given locale; all agree on bytes
 *
 * Returns  as ispunct
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 ispunct_l
 */
#include <ctype.h>

int ispunct_l(int c, locale_t locale)
{
	(void)locale;
	return ispunct(c);
}
