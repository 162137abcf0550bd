/* SPDX-License-Identifier: 0BSD */
/*
 * open_wmemstream - a wide stream that writes into memory that grows
 *
 * After fflush and fclose *where is the block, from malloc and the caller's to free, and *size the
 * smaller of its length and the stream's place, in characters; a zero follows.
 *
 * Returns  the stream, or NULL
 * Errors   EILSEQ bytes were put that are no character
 *          ENOMEM no room for the stream
 * Source   POSIX.1-2017 open_wmemstream
 */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "internal/stdio_impl.h"
#include "internal/syscall_ret.h"

struct growing {
	struct stream stream;
	wchar_t **where;
	size_t *size;
	wchar_t *data;
	size_t room, length, at; /* in characters */
	mbstate_t state;
};

static int make_room(struct growing *g, size_t n)
{
	size_t room = g->room * 2 > n ? g->room * 2 : n + 1;
	wchar_t *p;

	if (n < g->room)
		return 0;
	p = n < LONG_MAX / 8 ? realloc(g->data, room * sizeof(*p)) : NULL;
	if (!p)
		return -ENOMEM;
	/* A gap that a seek left is zeros, and so is what follows the contents. */
	memset(p + g->room, 0, (room - g->room) * sizeof(*p));
	g->data = p;
	g->room = room;
	return 0;
}

static ssize_t write_growing(FILE *f, const unsigned char *s, size_t n)
{
	struct growing *g = (struct growing *)f;
	const unsigned char *first = s, *last = s + n;
	wchar_t wc;
	size_t r;

	/* A byte gives one character at most. */
	if (make_room(g, g->at + n))
		return -ENOMEM;
	for (; s < last; s++) {
		r = mbrtowc(&wc, (const char *)s, 1, &g->state);
		if (r == (size_t)-1) {
			g->state = (mbstate_t){0};
			if (s == first)
				return -EILSEQ;
			break;
		}
		if (r != (size_t)-2)
			g->data[g->at++] = wc;
	}
	if (g->at > g->length)
		g->length = g->at;
	*g->where = g->data;
	*g->size = g->at;
	return s - first;
}

static off_t seek_growing(FILE *f, off_t offset, int whence)
{
	struct growing *g = (struct growing *)f;
	size_t from = whence == SEEK_CUR ? g->at : whence == SEEK_END ? g->length : 0;

	if ((unsigned)whence > SEEK_END || from + offset > LONG_MAX)
		return -EINVAL;
	g->at = from + offset;
	*g->size = g->at < g->length ? g->at : g->length;
	return g->at;
}

static int close_growing(FILE *f)
{
	(void)f;
	return 0;
}

FILE *open_wmemstream(wchar_t **where, size_t *size)
{
	struct growing *g = (struct growing *)__stream_new(sizeof(*g), -1, F_FULL | F_WIDE);

	if (!g)
		return NULL;
	memset(&g->where, 0, sizeof(*g) - sizeof(g->stream));
	if (make_room(g, 15)) {
		__stream_free(&g->stream.file);
		return NULL;
	}
	g->stream.file.write = write_growing;
	g->stream.file.seek = seek_growing;
	g->stream.file.close = close_growing;
	g->where = where;
	g->size = size;
	*where = g->data;
	*size = 0;
	return &g->stream.file;
}
