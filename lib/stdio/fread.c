/* SPDX-License-Identifier: 0BSD */
/*
 * fread, fread_unlocked - read an array of items
 *
 * Returns  the number of whole items read
 * Errors   those of read, in errno and ferror
 * Source   C11 7.21.8.1; POSIX.1-2017 fread
 */
#include <string.h>

#include "internal/stdio_impl.h"

size_t fread(void *restrict p, size_t size, size_t n, FILE *restrict f)
{
	unsigned char *s = p;
	size_t left = size * n, k;

	if (!left)
		return 0;
	do {
		if (f->rpos >= f->rend) {
			if (__uflow(f) < 0)
				break;
			f->rpos--;
		}
		k = f->rend - f->rpos;
		k = k < left ? k : left;
		memcpy(s, f->rpos, k);
		f->rpos += k;
		s += k;
	} while (left -= k);
	return (s - (unsigned char *)p) / size;
}
weak_alias(fread, fread_unlocked);
