/* SPDX-License-Identifier: 0BSD */
/*
 * wcstold - convert the start of a wide string to a long double
 *
 * As strtold, but the white space is that of iswspace.
 *
 * Returns  the value; 0 if there is none; an infinity if it is too large, unless rounding
 *          goes towards 0
 * Errors   ERANGE too large, or inexact and smaller than the least normal number
 * Safety   async-signal-safe, thread-safe, no allocation; 10 KB of stack
 * Source   C11 7.29.4.1.1; POSIX.1-2017 wcstod
 * Differs  from musl 1.2.5: nothing
 */
#include <wchar.h>

#include "internal/strtod.h"

long double wcstold(const wchar_t *restrict s, wchar_t **restrict end)
{
	return __wcstod(s, end, LONG_TYPE);
}
