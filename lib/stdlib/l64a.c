/* SPDX-License-Identifier: 0BSD */
/*
 * l64a - the low 32 bits of a number as up to six letters, lowest digit first
 *
 * Returns  the string, until the next call; empty for 0
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 a64l
 */
#include <stdint.h>
#include <stdlib.h>

char *l64a(long n)
{
	static char text[7];
	uint32_t rest;
	char *s = text, c;

	for (rest = n; rest; rest >>= 6) {
		/* './', '0' to '9', 'A' to 'Z', 'a' to 'z' */
		c = '.' + (rest & 63);
		if (c > '9')
			c += 'A' - '9' - 1;
		if (c > 'Z')
			c += 'a' - 'Z' - 1;
		*s++ = c;
	}
	*s = 0;
	return text;
}
