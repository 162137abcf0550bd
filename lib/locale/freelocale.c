/* SPDX-License-Identifier: 0BSD */
/*
 * freelocale - give a locale back; there is nothing to free
 *
 * Returns  nothing
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 freelocale
 */
#include <locale.h>

void freelocale(locale_t locale)
{
	(void)locale;
}
