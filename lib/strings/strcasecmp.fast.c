/* SPDX-License-Identifier: 0BSD */
/*
 * strcasecmp - compare strings without regard to the case of ASCII letters
 *
 * Contract: strcasecmp.c
 */
#include <strings.h>

#include "internal/compare_inline.h"

static avx2 int wide_strcasecmp(const char *a, const char *b)
{
	return compare32(a, b, 0, 0, 1);
}

int strcasecmp(const char *a, const char *b)
{
	return v_wide() ? wide_strcasecmp(a, b) : compare16(a, b, 0, 0, 1);
}
