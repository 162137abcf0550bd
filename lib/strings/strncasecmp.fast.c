/* SPDX-License-Identifier: 0BSD */
/*
 * strncasecmp - compare at most n bytes without regard to the case of ASCII letters
 *
 * Contract: strncasecmp.c
 */
#include <strings.h>

#include "internal/compare_inline.h"

static avx2 int wide_strncasecmp(const char *a, const char *b, size_t n)
{
	return n ? compare32(a, b, n, 1, 1) : 0;
}

static int narrow_strncasecmp(const char *a, const char *b, size_t n)
{
	return n ? compare16(a, b, n, 1, 1) : 0;
}

int strncasecmp(const char *a, const char *b, size_t n)
{
	return v_wide() ? wide_strncasecmp(a, b, n) : narrow_strncasecmp(a, b, n);
}
