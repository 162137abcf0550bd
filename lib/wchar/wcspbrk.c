/* SPDX-License-Identifier: 0BSD */
/*
 * wcspbrk - find the first character of s which is in set
 *
 * Returns  pointer into s, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.5.3
 */
#include <wchar.h>

wchar_t *wcspbrk(const wchar_t *s, const wchar_t *set)
{
	s += wcscspn(s, set);
	return *s ? (wchar_t *)s : NULL;
}
