/* SPDX-License-Identifier: 0BSD */
/*
 * fgets - the fast way
 *
 * Contract: fgets.c
 */
#include <string.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

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
			stdio_unget(f);
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
