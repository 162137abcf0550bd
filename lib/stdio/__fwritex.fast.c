/* SPDX-License-Identifier: 0BSD */
/* __fwritex - append bytes to a stream: in blocks, and past the buffer where they are many */
#include <string.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

/* The caller's bytes stand in for the buffer, so that __flush need not know. */
static size_t write_through(const unsigned char *s, size_t n, FILE *f)
{
	f->wbase = (unsigned char *)s;
	f->wpos = f->wbase + n;
	__flush(f);
	n = f->wbase - s;
	f->wpos = f->wbase = f->buf;
	return n;
}

/* Are n bytes more than the buffer of a fully buffered stream holds, or is there none in use? */
always_inline int goes_round(const FILE *f, size_t n)
{
	size_t holds = f->buf ? f->end - f->buf : STREAM_BUFFER - 1;

	if (f->rend || f->flags & F_NOWR)
		return 0;
	return f->flags & F_NBF ? f->wpos == f->wbase : n > holds && f->flags & F_FULL;
}

hidden size_t __fwritex(const unsigned char *s, size_t n, FILE *f)
{
	const unsigned char *newline;
	size_t done = 0, k, rest;
	int r;

	while (rest = n - done, rest) {
		if (goes_round(f, rest)) {
			/* What is pending is written alone: then the next large one finds none. */
			if (f->wpos != f->wbase && __flush(f))
				break;
			return done + write_through(s + done, rest, f);
		}
		if (stdio_has_room(f)) {
			k = f->end - f->wpos;
			k = rest < k ? rest : k;
			newline = f->flags & F_FULL ? NULL : memchr(s + done, '\n', k);
			k = newline ? (size_t)(newline - s) - done : k;
			memcpy(f->wpos, s + done, k);
			f->wpos += k;
			done += k;
			if (done == n)
				break;
		}
		/* A newline, a full buffer, a stream in another state: the rest of the cases. */
		r = s[done++];
		r = __overflow(f, done < n ? r | MORE : r);
		if (r < 0)
			return done + r;
	}
	return done;
}
