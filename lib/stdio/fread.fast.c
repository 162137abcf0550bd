/* SPDX-License-Identifier: 0BSD */
/*
 * fread - the fast way
 *
 * Contract: fread.c
 */
#include <string.h>

#include "internal/stdio_impl.h"

/* The caller's room stands in for the buffer, so that __uflow need not know. */
static size_t read_through(unsigned char *s, size_t n, FILE *f)
{
	unsigned char *buf = f->buf, *end = f->end;

	f->buf = s;
	f->end = s + n - 1;
	n = __uflow(f) < 0 ? 0 : f->rend - s;
	f->buf = buf;
	f->end = end;
	/* Not the buffer's first byte: that is where a stream is that has not read yet. */
	if (f->rend)
		f->rpos = f->rend = buf + 1;
	return n;
}

size_t fread(void *restrict p, size_t size, size_t n, FILE *restrict f)
{
	unsigned char *s = p;
	size_t left = size * n, k;
	int c;

	if (!left)
		return 0;
	while (left) {
		k = f->rend - f->rpos;
		if (k) {
			k = k < left ? k : left;
			memcpy(s, f->rpos, k);
			f->rpos += k;
		} else if (left >= STREAM_BUFFER) {
			k = read_through(s, left, f);
			if (!k)
				break;
		} else {
			c = __uflow(f);
			if (c < 0)
				break;
			*s = c;
			k = 1;
		}
		s += k;
		left -= k;
	}
	return (s - (unsigned char *)p) / size;
}
weak_alias(fread, fread_unlocked);
