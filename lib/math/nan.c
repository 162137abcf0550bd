/* SPDX-License-Identifier: 0BSD */
/*
 * nan - a quiet NaN
 *
 * Returns  the NaN that NAN is; tag is not looked at
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.11.2
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

double nan(const char *tag)
{
	(void)tag;
	return NAN;
}
