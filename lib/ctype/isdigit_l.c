/* SPDX-License-Identifier: 0BSD */
/*
 * isdigit_l - isdigit in a given locale; all agree on bytes
 *
 * Returns  as isdigit
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 isdigit_l
 */
#include <ctype.h>

int isdigit_l(int c, locale_t locale)
{
	(void)locale;
	return isdigit(c);
}
