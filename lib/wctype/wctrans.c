/* SPDX-License-Identifier: 0BSD */
/*
 * wctrans - the number of a mapping of characters
 *
 * Returns  a value for towctrans, or 0 if there is no such mapping
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.3.2.2
 */
#include <stdint.h>
#include <string.h>
#include <wctype.h>

wctrans_t wctrans(const char *name)
{
	return (wctrans_t)(intptr_t)(!strcmp(name, "tolower")   ? 1
	                             : !strcmp(name, "toupper") ? 2
	                                                        : 0);
}
