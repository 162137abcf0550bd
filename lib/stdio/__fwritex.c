/* SPDX-License-Identifier: 0BSD */
/* __fwritex - append bytes to a stream; unbuffered, they are written together */
#include "internal/stdio_impl.h"

hidden size_t __fwritex(const unsigned char *s, size_t n, FILE *f)
{
	size_t i = 0;
	int r;

	while (i < n) {
		r = s[i++];
		r = __overflow(f, i < n ? r | MORE : r);
		if (r < 0)
			return i + r;
	}
	return i;
}
