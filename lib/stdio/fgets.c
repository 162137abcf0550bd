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
#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

char *fgets(char *restrict s, int n, FILE *restrict f)
{
	char *p = s;
	int c = 0;

	if (n < 1)
		return NULL;
	while (--n && c != '\n') {
		c = stdio_get(f);
		if (c < 0) {
			if (p == s || !(f->flags & F_EOF))
				return NULL;
			break;
		}
		*p++ = c;
	}
	*p = 0;
	return s;
}
weak_alias(fgets, fgets_unlocked);
