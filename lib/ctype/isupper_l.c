/* SPDX-License-Identifier: 0BSD */
/*
 * isupper_l - isupper in a given locale; all agree on bytes
 *
 * Returns  as isupper
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 isupper_l
 */
#include <ctype.h>

int isupper_l(int c, locale_t locale)
{
	(void)locale;
	return isupper(c);
}
