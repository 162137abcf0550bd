/* SPDX-License-Identifier: 0BSD */
/*
 * puts - write a string and a newline to stdout
 *
 * Returns  a number not negative, or EOF
 * Errors   those of write, in errno and ferror
 * Source   C11 7.21.7.9; POSIX.1-2017 puts
 */
#include "internal/stdio_impl.h"

int puts(const char *s)
{
	int c, r;

	do {
		c = (unsigned char)*s++;
		r = __overflow(stdout, c ? c | MORE : '\n');
	} while (c && r >= 0);
	return r >> 31;
}
