/* SPDX-License-Identifier: 0BSD */
/*
 * strlcat - append a string inside n bytes, cut if need be
 *
 * Without a NUL in the first n bytes of d nothing is written.
 *
 * Returns  the length that the whole result would have: min(n, strlen(d)) + strlen(s)
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   OpenBSD strlcat(3); POSIX.1-2024 strlcat
 */
#include <string.h>

size_t strlcat(char *restrict d, const char *restrict s, size_t n)
{
	size_t used = strnlen(d, n);

	return used + strlcpy(d + used, s, n - used);
}
