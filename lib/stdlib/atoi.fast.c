/* SPDX-License-Identifier: 0BSD */
/*
 * atoi - the decimal number at the start of a string
 *
 * Returns  the value, wrapped if it does not fit (undefined in ISO C); 0 if there is none
 * Safety   async-signal-safe, thread-safe, no allocation; errno is left alone
 * Source   C11 7.22.1.2; POSIX.1-2017 atoi
 * Differs  from musl 1.2.5: nothing
 */
#include <stdlib.h>

#include "internal/strtoint_inline.h"

int atoi(const char *s)
{
	return (int)strtoint_simple(s);
}
