/* SPDX-License-Identifier: 0BSD */
/*
 * memcmp - compare n bytes as unsigned char
 *
 * Returns  < 0, 0 or > 0 as the first differing byte of a is less than, or equal to, that of b
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.4.1
 */
#include <string.h>

int memcmp(const void *a, const void *b, size_t n)
{
	const unsigned char *p = a, *q = b;
	int difference = 0;

	/* A branch that is taken for each byte, not two. */
	if (n)
		do
			difference = *p++ - *q++;
		while (!difference && --n);
	return difference;
}
