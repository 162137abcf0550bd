/* SPDX-License-Identifier: 0BSD */
/*
 * fmemopen - a block of memory as a stream
 *
 * The contents are n bytes for r, none for w, those before the first zero byte for a. Contents
 * that grew get a zero byte behind them, if there is room, when the stream is flushed or closed;
 * until then w leaves the block as it is, w+ makes its first byte zero. With buf NULL the block is
 * the stream's own, all zeros. n may be 0: the end comes at once, and every write fails.
 *
 * Returns  the stream, or NULL
 * Errors   EINVAL mode starts with another letter
 *          ENOMEM no room for the stream
 *          ENOSPC from a write that finds the block full
 * Source   POSIX.1-2017 fmemopen
 * Differs  from musl 1.2.5: w+ stores no zero byte into a block of no bytes
 */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"

struct block {
	struct stream stream;
	unsigned char *data;
	size_t size, length, at;
	unsigned char own[];
};

static ssize_t read_block(FILE *f, unsigned char *s, size_t n)
{
	struct block *b = (struct block *)f;
	size_t left = b->at < b->length ? b->length - b->at : 0;

	if (n > left)
		n = left;
	memcpy(s, b->data + b->at, n);
	b->at += n;
	return n;
}

static ssize_t write_block(FILE *f, const unsigned char *s, size_t n)
{
	struct block *b = (struct block *)f;

	if (f->flags & F_APP)
		b->at = b->length;
	if (n > b->size - b->at)
		n = b->size - b->at;
	if (!n)
		return -ENOSPC;
	memcpy(b->data + b->at, s, n);
	b->at += n;
	if (b->at > b->length) {
		b->length = b->at;
		if (b->at < b->size)
			b->data[b->at] = 0;
		else if (!(f->flags & F_READ))
			b->data[b->size - 1] = 0;
	}
	return n;
}

static off_t seek_block(FILE *f, off_t offset, int whence)
{
	struct block *b = (struct block *)f;
	size_t from = whence == SEEK_CUR ? b->at : whence == SEEK_END ? b->length : 0;

	if ((unsigned)whence > SEEK_END || from + offset > b->size)
		return -EINVAL;
	return b->at = from + offset;
}

static int close_block(FILE *f)
{
	(void)f;
	return 0;
}

FILE *fmemopen(void *restrict buf, size_t n, const char *restrict mode)
{
	int flags = __stream_mode(mode);
	struct block *b;

	if (flags < 0)
		return NULL;
	if (n > PTRDIFF_MAX) {
		fail(ENOMEM);
		return NULL;
	}
	b = (struct block *)__stream_new(
	    sizeof(*b) + (buf ? 0 : n), -1, stdio_flags(flags) | F_FULL);
	if (!b)
		return NULL;
	b->stream.file.read = read_block;
	b->stream.file.write = flags & O_ACCMODE ? write_block : __refuse_write;
	b->stream.file.seek = seek_block;
	b->stream.file.close = close_block;
	b->data = buf ? buf : memset(b->own, 0, n);
	b->size = n;
	b->length = n;
	b->at = 0;
	if (flags & O_TRUNC) {
		b->length = 0;
		if (n && flags & O_RDWR)
			*b->data = 0;
	}
	if (flags & O_APPEND)
		b->at = b->length = strnlen((char *)b->data, n);
	return &b->stream.file;
}
