/* SPDX-License-Identifier: 0BSD */
/*
 * strncmp - compare at most n bytes of two strings as unsigned char
 *
 * Contract: strncmp.c
 */
#include <string.h>

#include "internal/compare_inline.h"

static avx2 int wide_strncmp(const char *a, const char *b, size_t n)
{
	return n ? compare32(a, b, n, 1, 0) : 0;
}

static int narrow_strncmp(const char *a, const char *b, size_t n)
{
	return n ? compare16(a, b, n, 1, 0) : 0;
}

int strncmp(const char *a, const char *b, size_t n)
{
	return v_wide() ? wide_strncmp(a, b, n) : narrow_strncmp(a, b, n);
}
