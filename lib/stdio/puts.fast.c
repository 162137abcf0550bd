/* SPDX-License-Identifier: 0BSD */
/*
 * puts - write a string and a newline to stdout
 *
 * Returns  a number not negative, or EOF
 * Errors   those of write, in errno and ferror
 * Source   C11 7.21.7.9; POSIX.1-2017 puts
 */
#include <string.h>

#include "internal/stdio_impl.h"

int puts(const char *s)
{
	int held = hold(stdout), r = EOF;
	size_t n = strlen(s);

	if (__fwritex((const unsigned char *)s, n, stdout) == n)
		r = __overflow(stdout, '\n');
	return release(stdout, held) ? EOF : r;
}
