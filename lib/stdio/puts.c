/* SPDX-License-Identifier: 0BSD */
/*
 * puts - write a string and a newline to stdout
 *
 * Returns  0, or EOF
 * Errors   those of write, in errno and ferror
 * Source   C11 7.21.7.9; POSIX.1-2017 puts
 */
#include "internal/stdio_impl.h"

int puts(const char *s)
{
	return fputs(s, stdout) | __overflow(stdout, '\n');
}
