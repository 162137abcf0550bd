/* SPDX-License-Identifier: 0BSD */
/*
 * puts - the fast way
 *
 * Contract: puts.c
 */
#include <string.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

int puts(const char *s)
{
	int held = stdio_hold(stdout), r = EOF;
	size_t n = strlen(s);

	if (__fwritex((const unsigned char *)s, n, stdout) == n)
		r = __overflow(stdout, '\n');
	return stdio_release(stdout, held) ? EOF : r;
}
