/* SPDX-License-Identifier: 0BSD */
/*
 * putw - write an int
 *
 * Returns  0, or EOF
 * Errors   those of write, in errno and ferror
 * Source   Linux man 3 getw
 */
#include "internal/stdio_impl.h"

int putw(int w, FILE *f)
{
	return __fwritex((unsigned char *)&w, sizeof(w), f) == sizeof(w) ? 0 : EOF;
}
