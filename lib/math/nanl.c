/* SPDX-License-Identifier: 0BSD */
/*
 * nanl - a quiet NaN
 *
 * Returns  as nan
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.11.2
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

long double nanl(const char *tag)
{
	(void)tag;
	return NAN;
}
