/* SPDX-License-Identifier: 0BSD */
/*
 * strnlen - count the bytes before the NUL, at most n
 *
 * Byte n and those after the NUL are not read; n may be SIZE_MAX.
 *
 * Returns  the smaller of n and the length
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 strnlen
 */
#include <string.h>

size_t strnlen(const char *s, size_t n)
{
	const char *end = memchr(s, 0, n);

	return end ? (size_t)(end - s) : n;
}
