/* SPDX-License-Identifier: 0BSD */
/*
 * islower_l - islower in a given locale; all agree on bytes
 *
 * Returns  as islower
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 islower_l
 */
#include <ctype.h>

int islower_l(int c, locale_t locale)
{
	(void)locale;
	return islower(c);
}
