/* SPDX-License-Identifier: 0BSD */
/*
 * fgets, fgets_unlocked - read a line
 *
 * At most n - 1 bytes, up to and with a newline, then a zero. n == 1 reads nothing and gives an
 * empty string; n < 1 gives NULL and stores nothing.
 *
 * Returns  s, or NULL if there was no byte or reading failed
 * Errors   those of read, in errno and ferror
 * Source   C11 7.21.7.2; POSIX.1-2017 fgets
 */
#include <string.h>

#include "internal/stdio_impl.h"

char *fgets(char *restrict s, int n, FILE *restrict f)
{
	unsigned char *p = (unsigned char *)s, *newline = NULL;
	size_t left, k;
	int c;

	if (n < 1)
		return NULL;
	for (left = n - 1; left && !newline; left -= k) {
		k = f->rend - f->rpos;
		if (!k) {
			c = __uflow(f);
			if (c < 0) {
				if (p == (unsigned char *)s || !(f->flags & F_EOF))
					return NULL;
				break;
			}
			unget(f);
			continue;
		}
		k = k < left ? k : left;
		newline = memchr(f->rpos, '\n', k);
		k = newline ? (size_t)(newline + 1 - f->rpos) : k;
		memcpy(p, f->rpos, k);
		f->rpos += k;
		p += k;
	}
	*p = 0;
	return s;
}
weak_alias(fgets, fgets_unlocked);
