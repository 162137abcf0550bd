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

#include "internal/strtoint.h"

long atol(const char *s)
{
	unsigned long n = 0;
	unsigned d;
	int negative;

	while (*s == ' ' || *s - '\t' + 0U < 5)
		s++;
	negative = *s == '-';
	if (negative || *s == '+')
		s++;
	while ((d = (unsigned char)*s++ - '0' + 0U) < 10)
		n = n * 10 + d;
	return (long)(negative ? -n : n);
}

same_code(atol, atoll, atoll_);
