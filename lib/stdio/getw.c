/* SPDX-License-Identifier: 0BSD */
/*
 * getw - read an int
 *
 * Returns  the int, or EOF, which may also be an int that was read
 * Errors   those of read, in errno and ferror
 * Source   Linux man 3 getw
 */
#include "internal/stdio_impl.h"

int getw(FILE *f)
{
	int w;

	return fread(&w, sizeof(w), 1, f) ? w : EOF;
}
