/* SPDX-License-Identifier: 0BSD */
/*
 * wcsncasecmp - compare at most n wide characters without regard to case
 *
 * Returns  < 0, 0 or > 0, of the lower-case strings
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 wcsncasecmp
 */
#include <wchar.h>
#include <wctype.h>

int wcsncasecmp(const wchar_t *a, const wchar_t *b, size_t n)
{
	for (; n; n--, a++, b++) {
		wint_t x = towlower(*a), y = towlower(*b);

		if (x != y)
			return x < y ? -1 : 1;
		if (!*a)
			break;
	}
	return 0;
}
