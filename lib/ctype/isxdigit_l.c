/* SPDX-License-Identifier: 0BSD */
/*
 * isxdigit_l - isxdigit in a given locale; all agree on bytes
 *
 * Returns  as isxdigit
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 isxdigit_l
 */
#include <ctype.h>

int isxdigit_l(int c, locale_t locale)
{
	(void)locale;
	return isxdigit(c);
}
