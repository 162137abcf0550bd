/* SPDX-License-Identifier: 0BSD */
/* __stream_line - a line of a stream, without a heap */
#include <errno.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/stream_lines.h"

hidden int __stream_line(FILE *f, char *s, size_t n)
{
	size_t i = 0;
	int c;

	while ((c = stdio_get(f)) != '\n' && c != EOF)
		if (i++ < n)
			s[i - 1] = c;
	if (c == EOF && !i)
		return 0;
	s[i < n ? i : n - 1] = 0;
	return i < n ? 1 : -ERANGE;
}
