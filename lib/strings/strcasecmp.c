/* SPDX-License-Identifier: 0BSD */
/*
 * strcasecmp - compare strings without regard to the case of ASCII letters
 *
 * Returns  < 0, 0 or > 0, of the lower-case strings
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 strcasecmp
 */
#include <stdint.h>
#include <strings.h>

int strcasecmp(const char *a, const char *b)
{
	return strncasecmp(a, b, SIZE_MAX);
}
