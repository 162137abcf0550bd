/* SPDX-License-Identifier: 0BSD */
/*
 * strcmp - compare strings as unsigned char
 *
 * Contract: strcmp.c
 */
#include <string.h>

#include "internal/compare_inline.h"

static avx2 int wide_strcmp(const char *a, const char *b)
{
	return compare32(a, b, 0, 0, 0);
}

int strcmp(const char *a, const char *b)
{
	return v_wide() ? wide_strcmp(a, b) : compare16(a, b, 0, 0, 0);
}
