/* SPDX-License-Identifier: 0BSD */
/*
 * fopencookie - a stream on the caller's functions
 *
 * A missing read is at the end of the file, a missing write takes everything, a missing close
 * succeeds. A write that returns 0 or less is an error.
 *
 * Returns  the stream, or NULL
 * Errors   EINVAL mode starts with another letter
 *          ENOMEM no room for the stream
 *          ENOTSUP from fseek, where there is no seek
 * Source   Linux man 3 fopencookie
 */
#include <errno.h>
#include <fcntl.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"

struct cookie {
	struct stream stream;
	void *cookie;
	cookie_io_functions_t call;
};

static ssize_t read_cookie(FILE *f, unsigned char *s, size_t n)
{
	struct cookie *c = (struct cookie *)f;
	ssize_t r = c->call.read ? c->call.read(c->cookie, (char *)s, n) : 0;

	return r < 0 ? -errno : r;
}

static ssize_t write_cookie(FILE *f, const unsigned char *s, size_t n)
{
	struct cookie *c = (struct cookie *)f;
	ssize_t r = c->call.write ? c->call.write(c->cookie, (const char *)s, n) : (ssize_t)n;

	return r > 0 ? r : -errno;
}

static off_t seek_cookie(FILE *f, off_t offset, int whence)
{
	struct cookie *c = (struct cookie *)f;

	if (!c->call.seek)
		return -ENOTSUP;
	return c->call.seek(c->cookie, &offset, whence) < 0 ? -errno : offset;
}

static int close_cookie(FILE *f)
{
	struct cookie *c = (struct cookie *)f;

	return c->call.close && c->call.close(c->cookie) < 0 ? -errno : 0;
}

FILE *fopencookie(void *cookie, const char *mode, cookie_io_functions_t call)
{
	int flags = __stream_mode(mode);
	struct cookie *c;

	if (flags < 0)
		return NULL;
	c = (struct cookie *)__stream_new(sizeof(*c), -1, stdio_flags(flags) | F_FULL);
	if (!c)
		return NULL;
	c->stream.file.read = read_cookie;
	c->stream.file.write = flags & O_ACCMODE ? write_cookie : __refuse_write;
	c->stream.file.seek = seek_cookie;
	c->stream.file.close = close_cookie;
	c->cookie = cookie;
	c->call = call;
	return &c->stream.file;
}
