/* SPDX-License-Identifier: 0BSD */
/*
 * atol, atoll - the decimal number at the start of a string
 *
 * Returns  the value, wrapped if it does not fit (undefined in ISO C); 0 if there is none
 * Safety   async-signal-safe, thread-safe, no allocation; errno is left alone
 * Source   C11 7.22.1.2; POSIX.1-2017 atol
 * Differs  from musl 1.2.5: nothing
 */
#include <stdlib.h>

#include "internal/strtoint_inline.h"

long atol(const char *s)
{
	return (long)strtoint_simple(s);
}

same_code(atol, atoll, atoll_);
