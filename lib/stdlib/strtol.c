/* SPDX-License-Identifier: 0BSD */
/*
 * strtol, strtoll, strtoimax - convert the start of a string to a signed integer
 *
 * base 0 takes the base from the prefix, 0x or 0; base 16 allows 0x. Without a number *end is s.
 *
 * Returns  the value; 0 if there is none; LONG_MIN or LONG_MAX if it does not fit
 * Errors   EINVAL base is neither 0 nor 2 to 36
 *          ERANGE the value does not fit
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.22.1.4, 7.8.2.3; POSIX.1-2017 strtol
 * Differs  from musl 1.2.5: nothing
 */
#include <limits.h>
#include <stdlib.h>

#include "internal/strtoint.h"

long strtol(const char *restrict s, char **restrict end, int base)
{
	return (long)__strtoint(s, end, base, LONG_MAX);
}

same_code(strtol, strtoll, strtoll_);
same_code(strtol, strtoimax, strtoimax_);
/* What old glibc headers make of inline functions; a fourth argument, group, is always 0. */
same_code(strtol, __strtol_internal, strtol_internal_);
same_code(strtol, __strtoll_internal, strtoll_internal_);
same_code(strtol, __strtoimax_internal, strtoimax_internal_);
