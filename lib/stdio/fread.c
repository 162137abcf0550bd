/* SPDX-License-Identifier: 0BSD */
/*
 * fread, fread_unlocked - read an array of items
 *
 * Returns  the number of whole items read
 * Errors   those of read, in errno and ferror
 * Source   C11 7.21.8.1; POSIX.1-2017 fread
 */
#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

size_t fread(void *restrict p, size_t size, size_t n, FILE *restrict f)
{
	unsigned char *s = p;
	size_t left = size * n;
	int c;

	if (!left)
		return 0;
	do {
		c = stdio_get(f);
		if (c < 0)
			break;
		*s++ = c;
	} while (--left);
	return (s - (unsigned char *)p) / size;
}
weak_alias(fread, fread_unlocked);
