/* SPDX-License-Identifier: 0BSD */
/*
 * toupper_l - toupper in a given locale; all agree on bytes
 *
 * Returns  as toupper
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 toupper_l
 */
#include <ctype.h>

int toupper_l(int c, locale_t locale)
{
	(void)locale;
	return toupper(c);
}
