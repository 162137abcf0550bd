/* SPDX-License-Identifier: 0BSD */
/*
 * open_memstream - a stream that writes into memory that grows
 *
 * After fflush and fclose *where is the block, from malloc and the caller's to free, and *size the
 * smaller of its length and the stream's place; a zero byte follows.
 *
 * Returns  the stream, or NULL
 * Errors   ENOMEM no room for the stream
 * Source   POSIX.1-2017 open_memstream
 */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "internal/stdio_impl.h"
#include "internal/syscall_ret.h"

struct growing {
	struct stream stream;
	char **where;
	size_t *size;
	char *data;
	size_t room, length, at;
};

static ssize_t write_growing(FILE *f, const unsigned char *s, size_t n)
{
	struct growing *g = (struct growing *)f;
	size_t end = g->at + n, room;
	char *p;

	if (end >= g->room) {
		room = g->room * 2 > end ? g->room * 2 : end + 1;
		p = realloc(g->data, room);
		if (!p)
			return -ENOMEM;
		/* A gap that a seek left is zeros, and so is what follows the contents. */
		memset(p + g->room, 0, room - g->room);
		g->data = p;
		g->room = room;
	}
	memcpy(g->data + g->at, s, n);
	g->at = end;
	if (end > g->length)
		g->length = end;
	*g->where = g->data;
	*g->size = end;
	return n;
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

FILE *open_memstream(char **where, size_t *size)
{
	struct growing *g = (struct growing *)__stream_new(sizeof(*g), -1, F_FULL | F_BYTES);

	if (!g)
		return NULL;
	g->data = calloc(1, 64);
	if (!g->data) {
		__stream_free(&g->stream.file);
		return NULL;
	}
	g->stream.file.write = write_growing;
	g->stream.file.seek = seek_growing;
	g->stream.file.close = close_growing;
	g->where = where;
	g->size = size;
	g->room = 64;
	g->length = g->at = 0;
	*where = g->data;
	*size = 0;
	return &g->stream.file;
}
