/* SPDX-License-Identifier: 0BSD */
/*
 * strtod - convert the start of a string to a double
 *
 * Decimal or hexadecimal, infinity or nan; any number of digits, correctly rounded in the current
 * rounding mode. Without a number *end is s.
 *
 * Returns  the value; 0 if there is none; an infinity if it is too large, unless rounding
 *          goes towards 0
 * Errors   ERANGE too large, or inexact and smaller than the least normal number
 * Safety   async-signal-safe, thread-safe, no allocation; 10 KB of stack
 * Source   C11 7.22.1.3; POSIX.1-2017 strtod
 * Differs  from musl 1.2.5: nothing
 */
#include <stdlib.h>

#include "internal/strtod.h"
#include "internal/strtoint.h"

double strtod(const char *restrict s, char **restrict end)
{
	return __strtod_string(s, end, DOUBLE_TYPE);
}

/* The locale of a third argument makes no difference. */
same_code(strtod, strtod_l, strtod_l_);
same_code(strtod, __strtod_l, __strtod_l_);
