/* SPDX-License-Identifier: 0BSD */
/*
 * swab - copy n bytes and exchange each two adjacent ones
 *
 * A negative n copies nothing; the last byte of an odd n is left out.
 *
 * Returns  nothing
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 swab
 */
#include <unistd.h>

void swab(const void *restrict s, void *restrict d, ssize_t n)
{
	const unsigned char *from = s;
	unsigned char *to = d;

	for (; n > 1; n -= 2) {
		unsigned char first = *from++;

		*to++ = *from++;
		*to++ = first;
	}
}
