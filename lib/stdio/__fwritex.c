/* SPDX-License-Identifier: 0BSD */
/* __fwritex - append bytes to a stream; unbuffered, they are written together */
#include "internal/stdio_impl.h"

hidden size_t __fwritex(const unsigned char *s, size_t n, FILE *f)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (__overflow(f, i + 1 < n ? s[i] | MORE : s[i]) < 0)
			break;
	return i;
}
