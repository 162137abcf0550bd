/* SPDX-License-Identifier: 0BSD */
/*
 * a64l - the number that up to six letters of l64a stand for, lowest digit first
 *
 * Returns  the number, as 32 bits with a sign; reading ends at the first byte that is no digit
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 a64l
 */
#include <stdint.h>
#include <stdlib.h>

static int digit(int c)
{
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 38;
	if (c >= 'A' && c <= 'Z')
		return c - 'A' + 12;
	return c >= '.' && c <= '9' ? c - '.' : -1;
}

long a64l(const char *s)
{
	uint32_t value = 0;
	int shift, d;

	for (shift = 0; shift < 36 && (d = digit(*s)) >= 0; shift += 6, s++)
		value |= (uint32_t)d << shift;
	return (int32_t)value;
}
