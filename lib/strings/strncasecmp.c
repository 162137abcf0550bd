/* SPDX-License-Identifier: 0BSD */
/*
 * strncasecmp - compare at most n bytes without regard to the case of ASCII letters
 *
 * Returns  < 0, 0 or > 0, of the lower-case strings
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 strncasecmp
 */
#include <strings.h>

static int lower(unsigned char c)
{
	return (unsigned)c - 'A' < 26 ? c | 32 : c;
}

int strncasecmp(const char *a, const char *b, size_t n)
{
	int difference = 0;

	for (; n; n--, a++, b++)
		if ((difference = lower(*a) - lower(*b)) || !*a)
			break;
	return difference;
}
