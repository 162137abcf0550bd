/* SPDX-License-Identifier: 0BSD */
/*
 * wcscasecmp - compare wide strings without regard to case
 *
 * Returns  < 0, 0 or > 0, of the lower-case strings
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 wcscasecmp
 */
#include <stdint.h>
#include <wchar.h>

int wcscasecmp(const wchar_t *a, const wchar_t *b)
{
	return wcsncasecmp(a, b, SIZE_MAX);
}
