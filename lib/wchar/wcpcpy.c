/* SPDX-License-Identifier: 0BSD */
/*
 * wcpcpy - copy a wide string and return the end of the copy
 *
 * Returns  the NUL written
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 wcpcpy
 */
#include <wchar.h>

wchar_t *wcpcpy(wchar_t *restrict d, const wchar_t *restrict s)
{
	while ((*d = *s++))
		d++;
	return d;
}
