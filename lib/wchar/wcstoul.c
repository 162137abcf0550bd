/* SPDX-License-Identifier: 0BSD */
/*
 * wcstoul, wcstoull, wcstoumax - convert the start of a wide string to an unsigned integer
 *
 * As strtoul, but the white space is that of iswspace.
 *
 * Returns  the value; 0 if there is none; ULONG_MAX if it does not fit
 * Errors   EINVAL base is neither 0 nor 2 to 36
 *          ERANGE the value does not fit
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.1.2, 7.8.2.4; POSIX.1-2017 wcstoul
 * Differs  from musl 1.2.5: nothing
 */
#include <limits.h>
#include <wchar.h>

#include "internal/strtoint.h"

unsigned long wcstoul(const wchar_t *restrict s, wchar_t **restrict end, int base)
{
	return __wcstoint(s, end, base, ULONG_MAX);
}

same_code(wcstoul, wcstoull, wcstoull_);
same_code(wcstoul, wcstoumax, wcstoumax_);
