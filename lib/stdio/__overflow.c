/* SPDX-License-Identifier: 0BSD */
/* __overflow - putc's slow path */
#include "internal/stdio_impl.h"

hidden int __overflow(FILE *f, int c)
{
	unsigned char byte = c;

	return __fwritex(&byte, 1, f) ? byte : EOF;
}
