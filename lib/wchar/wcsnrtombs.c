/* SPDX-License-Identifier: 0BSD */
/*
 * wcsnrtombs - convert at most wide_n wide characters to at most n bytes
 *
 * If to is NULL, only count. Else *from becomes NULL after the NUL, or what comes next; a
 * character is written whole or not at all, and where to is full no further one is read.
 *
 * Returns  bytes without the NUL, or (size_t)-1
 * Errors   EILSEQ  no character of the locale; *from points to it
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 wcsnrtombs
 */
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

size_t wcsnrtombs(char *restrict to, const wchar_t **restrict from, size_t wide_n, size_t n,
    mbstate_t *restrict state)
{
	const wchar_t *s = *from;
	size_t count = 0;

	(void)state;
	for (; wide_n && !(to && count == n); wide_n--) {
		char bytes[4];
		size_t used = wcrtomb(bytes, *s, NULL);

		if (used == (size_t)-1) {
			count = -1;
			break;
		}
		if (to) {
			if (count + used > n)
				break;
			memcpy(to + count, bytes, used);
		}
		if (!*s) {
			s = NULL;
			break;
		}
		count += used;
		s++;
	}
	if (to)
		*from = s;
	return count;
}
