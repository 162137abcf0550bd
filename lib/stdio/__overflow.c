/* SPDX-License-Identifier: 0BSD */
/* __overflow, __flush - the writing half of every stream; neither goes without the other */
#include <sys/ioctl.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

_Static_assert(offsetof(FILE, wpos) == 0 && offsetof(FILE, flags) == 12 &&
                   offsetof(FILE, end) == 24 && F_FULL == 16,
    "__fwritex.S, __printf_stream.S");

/* In __unread.c, with the only way into the reading state. */
#pragma weak __drop_input

hidden int __flush(FILE *f)
{
	size_t n;
	long r;

	while (n = f->wpos - f->wbase, n) {
		r = f->write ? f->write(f, f->wbase, n) : sys_write(stdio_fd(f), f->wbase, n);
		if (r <= 0) {
			f->flags |= F_ERR;
			return fail(-r);
		}
		/* A short write goes on; what stops it, EINTR too, is the caller's to retry. */
		f->wbase += r;
	}
	return 0;
}

hidden int __overflow(FILE *f, int c)
{
	unsigned char *p;
	int n;

	/* A page that is first read and then written costs two page faults, and this may be first. */
	__asm__ volatile("orl $0,%0" : "+m"(f->flags) : : "memory");
	p = f->wpos;
	if (!p) {
		n = 0;
		if (f->rend)
			n = __drop_input(f);
		if (n)
			goto out;
		p = f->buf;
		if (!p) {
			p = f->buf = (unsigned char *)(f + 1);
			f->end = p + STREAM_BUFFER - 1;
		}
		f->wbase = p;
	}
	*p++ = c;
	f->wpos = p;
	if (p <= f->end && !(f->flags & ~c & (F_NBF | F_NOWR))) {
		if ((unsigned char)c != '\n' || f->flags & F_FULL)
			goto done;
		if (f->lines == 1 && sys_ioctl(stdio_fd(f), TIOCGWINSZ, (long)f->unget)) {
			f->flags |= F_FULL;
			goto done;
		}
		f->lines++;
	}
	if (__flush(f)) {
		/* Its caller is told what an unbuffered stream could not write: nothing is kept. */
		p = f->wpos;
		f->wpos = f->flags & F_NBF ? f->wbase : p - 1;
		n = f->wpos - p;
		goto out;
	}
	f->wpos = f->wbase = f->buf;
done:
	n = (unsigned char)c;
out:
	return n;
}
