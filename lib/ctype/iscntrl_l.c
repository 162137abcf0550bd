/* SPDX-License-Identifier: 0BSD */
/*
 * iscntrl_l - iscntrl in a given locale; all agree on bytes
 *
 * Returns  as iscntrl
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 iscntrl_l
 */
#include <ctype.h>

int iscntrl_l(int c, locale_t locale)
{
	(void)locale;
	return iscntrl(c);
}
