/* SPDX-License-Identifier: 0BSD */
/*
 * wcsspn - length of the initial part of s made of characters of set
 *
 * Returns  the length
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.5.6
 */
#include <wchar.h>

size_t wcsspn(const wchar_t *s, const wchar_t *set)
{
	size_t n = 0;

	while (s[n] && wcschr(set, s[n]))
		n++;
	return n;
}
