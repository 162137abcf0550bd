/* SPDX-License-Identifier: 0BSD */
/*
 * strtoul, strtoull, strtoumax - convert the start of a string to an unsigned integer
 *
 * A minus sign is allowed and negates in the result's type, so "-1" is ULONG_MAX without an error.
 * base 0 takes the base from the prefix, 0x or 0; base 16 allows 0x. Without a number *end is s.
 *
 * Returns  the value; 0 if there is none; ULONG_MAX if it does not fit
 * Errors   EINVAL base is neither 0 nor 2 to 36
 *          ERANGE the value does not fit
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.22.1.4, 7.8.2.3; POSIX.1-2017 strtoul
 * Differs  from musl 1.2.5: nothing
 */
#include <limits.h>
#include <stdlib.h>

#include "internal/strtoint.h"

unsigned long strtoul(const char *restrict s, char **restrict end, int base)
{
	return __strtoint(s, end, base, ULONG_MAX);
}

same_code(strtoul, strtoull, strtoull_);
same_code(strtoul, strtoumax, strtoumax_);
same_code(strtoul, __strtoul_internal, strtoul_internal_);
same_code(strtoul, __strtoull_internal, strtoull_internal_);
same_code(strtoul, __strtoumax_internal, strtoumax_internal_);
