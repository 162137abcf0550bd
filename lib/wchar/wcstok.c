/* SPDX-License-Identifier: 0BSD */
/*
 * wcstok - take the next token of a wide string, between characters of set
 *
 * Returns  the token, or NULL if there is none left
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.5.7
 */
#include <wchar.h>

wchar_t *wcstok(wchar_t *restrict s, const wchar_t *restrict set, wchar_t **restrict rest)
{
	wchar_t *end;

	if (!s && !(s = *rest))
		return NULL;
	s += wcsspn(s, set);
	end = s + wcscspn(s, set);
	if (*end)
		*end++ = 0;
	*rest = end;
	return *s ? s : NULL;
}
