/* SPDX-License-Identifier: 0BSD */
/*
 * isspace_l - isspace in a given locale; all agree on bytes
 *
 * Returns  as isspace
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 isspace_l
 */
#include <ctype.h>

int isspace_l(int c, locale_t locale)
{
	(void)locale;
	return isspace(c);
}
