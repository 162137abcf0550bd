/* SPDX-License-Identifier: 0BSD */
/*
 * wcswidth - columns that at most n characters of a wide string take
 *
 * Returns  the sum, or -1 if one of them cannot be printed
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 wcswidth
 */
#include <wchar.h>

int wcswidth(const wchar_t *s, size_t n)
{
	int sum = 0;

	for (; n-- && *s; s++) {
		int width = wcwidth(*s);

		if (width < 0)
			return -1;
		sum += width;
	}
	return sum;
}
