/* SPDX-License-Identifier: 0BSD */
/* __fwritex - the writing half of every stream; one object, since nothing here goes without the rest */
#include <errno.h>
#include <sys/ioctl.h>

#include "internal/stdio_impl.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

/* Short writes go on; what stops them (EINTR too, as POSIX wants) is the caller's to retry. */
static size_t write_out(FILE *f, const unsigned char *s, size_t n)
{
	size_t done = 0;
	long r;

	while (done < n) {
		r = f->write ? f->write(f, s + done, n - done)
		             : sys_write(fd_of(f), s + done, n - done);
		if (r <= 0) {
			f->flags |= F_ERR;
			__syscall_ret(r);
			break;
		}
		done += r;
	}
	return done;
}

hidden int __flush(FILE *f)
{
	unsigned char *p;
	unsigned char *last = f->pos;

	if (!f->wend)
		return 0;
	p = f->buf + write_out(f, f->buf, last - f->buf);
	for (f->pos = f->buf; p < last;)
		*f->pos++ = *p++;
	return f->pos > f->buf ? EOF : 0;
}

hidden int __towrite(FILE *f)
{
	if (f->flags & F_NOWR) {
		f->flags |= F_ERR;
		return fail(EBADF);
	}
	if (f->rend)
		__unread(f);
	if (!f->buf) {
		f->buf = (unsigned char *)(f + 1) + UNGET;
		f->end = f->buf + STREAM_BUFFER;
	}
	f->pos = f->buf;
	f->wend = f->flags & F_FULL ? f->end : f->buf;
	return 0;
}

hidden size_t __fwritex(const unsigned char *s, size_t n, FILE *f)
{
	const unsigned char *last = s + n;
	size_t rest;
	int newline = 0;

	if (!f->wend && __towrite(f))
		return 0;
	if (n > (size_t)(f->end - f->pos)) {
		if (__flush(f))
			return 0;
		if (n > (size_t)(f->end - f->buf))
			return write_out(f, s, n);
	}
	while (s < last) {
		newline |= *s == '\n';
		*f->pos++ = *s++;
	}
	if (!(f->flags & F_NBF)) {
		if (!newline || f->flags & F_FULL)
			return n;
		if (!(f->flags & F_LINE)) {
			/* Eight bytes that nobody uses now; the answer's content is of no interest. */
			if (f->flags & F_ASK && sys_ioctl(fd_of(f), TIOCGWINSZ, (long)(f->buf - UNGET))) {
				f->flags += F_FULL - F_ASK;
				f->wend = f->end;
				return n;
			}
			f->flags += F_ASK;
		}
	}
	if (!__flush(f))
		return n;
	/* What this call added and could not be written is the caller's again. */
	rest = f->pos - f->buf;
	if (rest > n)
		rest = n;
	f->pos -= rest;
	return n - rest;
}
