/* SPDX-License-Identifier: 0BSD */
/*
 * wcstol, wcstoll, wcstoimax - convert the start of a wide string to a signed integer
 *
 * As strtol, but the white space is that of iswspace.
 *
 * Returns  the value; 0 if there is none; LONG_MIN or LONG_MAX if it does not fit
 * Errors   EINVAL base is neither 0 nor 2 to 36
 *          ERANGE the value does not fit
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.1.2, 7.8.2.4; POSIX.1-2017 wcstol
 * Differs  from musl 1.2.5: nothing
 */
#include <limits.h>
#include <wchar.h>

#include "internal/strtoint.h"

long wcstol(const wchar_t *restrict s, wchar_t **restrict end, int base)
{
	return (long)__wcstoint(s, end, base, LONG_MAX);
}

same_code(wcstol, wcstoll, wcstoll_);
same_code(wcstol, wcstoimax, wcstoimax_);
