/* SPDX-License-Identifier: 0BSD */
/*
 * strcmp - compare strings as unsigned char
 *
 * Returns  < 0, 0 or > 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.4.2
 */
#include <string.h>

#include "internal/compare.h"

static avx2 int wide_strcmp(const char *a, const char *b)
{
	return compare32(a, b, 0, 0, 0);
}

int strcmp(const char *a, const char *b)
{
	return wide() ? wide_strcmp(a, b) : compare16(a, b, 0, 0, 0);
}
