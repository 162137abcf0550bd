/* SPDX-License-Identifier: 0BSD */
/*
 * fputs, fputs_unlocked - write a string
 *
 * Returns  0, or EOF
 * Errors   those of write, in errno and ferror
 * Source   C11 7.21.7.4; POSIX.1-2017 fputs
 */
#include <string.h>

#include "internal/stdio_impl.h"

int fputs(const char *restrict s, FILE *restrict f)
{
	size_t n = strlen(s);

	return __fwritex((const unsigned char *)s, n, f) == n ? 0 : EOF;
}
weak_alias(fputs, fputs_unlocked);
