/* SPDX-License-Identifier: 0BSD */
/*
 * wcsdup - copy a wide string into memory from malloc
 *
 * Returns  the copy, or NULL
 * Errors   ENOMEM  no memory
 * Source   POSIX.1-2017 wcsdup
 */
#include <stdlib.h>
#include <wchar.h>

wchar_t *wcsdup(const wchar_t *s)
{
	size_t n = wcslen(s) + 1;
	wchar_t *d = malloc(n * sizeof *d);

	return d ? wmemcpy(d, s, n) : NULL;
}
