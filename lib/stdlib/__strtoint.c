/* SPDX-License-Identifier: 0BSD */
/*
 * __strtoint - the number at the start of a string, for the strtol and strtoul families
 *
 * A subject is [space][+-][0x][digits]; the prefix counts only if a digit of the base follows. A
 * sequence without digits converts nothing: the result is 0 and *end is s.
 *
 * Returns  the value, or max (negative: the least value) if it does not fit
 * Errors   EINVAL base is neither 0 nor 2 to 36; *end is s
 *          ERANGE the value does not fit
 * Source   C11 7.22.1.4; POSIX.1-2017 strtol
 */
#include "internal/strtoint_inline.h"

unsigned long __strtoint(const char *s, char **end, int base, unsigned long max)
{
	return strtoint_read((const unsigned char *)s, 1, (const unsigned char **)end, base, max);
}
