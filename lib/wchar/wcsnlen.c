/* SPDX-License-Identifier: 0BSD */
/*
 * wcsnlen - count the wide characters before the NUL, at most n
 *
 * Returns  the smaller of n and the length
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 wcsnlen
 */
#include <wchar.h>

size_t wcsnlen(const wchar_t *s, size_t n)
{
	size_t i = 0;

	while (i < n && s[i])
		i++;
	return i;
}
