/* SPDX-License-Identifier: 0BSD */
/*
 * isblank - is c a space or tab?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.4.1.3
 */
#include <ctype.h>

#undef isblank

int isblank(int c)
{
	return c == ' ' || c == '\t';
}
