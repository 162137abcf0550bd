/* SPDX-License-Identifier: 0BSD */
/*
 * toascii - clear all bits but the lower seven
 *
 * Returns  c & 127
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 toascii
 */
#include <ctype.h>

int toascii(int c)
{
	return c & 127;
}
