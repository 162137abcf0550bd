/* SPDX-License-Identifier: 0BSD */
/*
 * fwrite, fwrite_unlocked - write an array of items
 *
 * Returns  the number of whole items written; less than n is an error
 * Errors   those of write, in errno and ferror
 * Source   C11 7.21.8.2; POSIX.1-2017 fwrite
 * Differs  from musl 1.2.5: what could not be written of a buffer is kept, and counted
 */
#include "internal/stdio_impl.h"

size_t fwrite(const void *restrict p, size_t size, size_t n, FILE *restrict f)
{
	return size && n ? __fwritex(p, size * n, f) / size : 0;
}
weak_alias(fwrite, fwrite_unlocked);
