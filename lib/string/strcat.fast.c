/* SPDX-License-Identifier: 0BSD */
/*
 * strcat - append a string
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.3.1
 */
#include <string.h>

char *strcat(char *restrict d, const char *restrict s)
{
	strcpy(d + strlen(d), s);
	return d;
}
