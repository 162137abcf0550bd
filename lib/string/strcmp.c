/* SPDX-License-Identifier: 0BSD */
/*
 * strcmp - compare strings as unsigned char
 *
 * Returns  < 0, 0 or > 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.4.2
 */
#include <string.h>

int strcmp(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	return (unsigned char)*a - (unsigned char)*b;
}
