/* SPDX-License-Identifier: 0BSD */
/*
 * strcoll - compare strings in the collating order of the locale
 *
 * Every locale of mote collates by bytes, which is code point order in UTF-8.
 *
 * Returns  < 0, 0 or > 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.4.3
 */
#include <string.h>

int strcoll(const char *a, const char *b)
{
	return strcmp(a, b);
}
