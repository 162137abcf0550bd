/* SPDX-License-Identifier: 0BSD */
/* __uflow, __toread - the reading half of every stream */
#include <errno.h>

#include "internal/stdio_impl.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

/* Whoever may find a stream in the reading state refers to it weakly. */
requires(__unread);
/* Linked wherever a stream can be in the writing state, and called only then. */
#pragma weak __flush

static void nothing(void)
{
}

/* Overridden by stdout.c: what was asked on a terminal shows before the answer is waited for. */
weak_alias(nothing, __prompt_hook);

hidden int __toread(FILE *f)
{
	if (!(f->flags & F_READ)) {
		f->flags |= F_ERR;
		return fail(EBADF);
	}
	if (f->wpos) {
		if (__flush(f))
			return EOF;
		leave_writing(f);
	}
	if (!f->buf) {
		f->buf = (unsigned char *)(f + 1);
		f->end = f->buf + STREAM_BUFFER - 1;
	}
	if (!f->rend)
		f->rpos = f->rend = f->buf;
	return 0;
}

hidden int __uflow(FILE *f)
{
	size_t n;
	long r;

	if (__toread(f) || f->flags & F_EOF)
		return EOF;
	__prompt_hook();
	n = f->flags & F_NBF ? 1 : f->end - f->buf + 1;
	/* After an opening or a move perhaps little is wanted: the own buffer's first page. */
	if (STREAM_BUFFER > FIRST_READ && n > FIRST_READ && f->rend == (unsigned char *)(f + 1))
		n = FIRST_READ;
	r = f->read ? f->read(f, f->buf, n) : sys_read(fd_of(f), f->buf, n);
	if (r <= 0) {
		f->flags |= r ? F_ERR : F_EOF;
		return r ? fail(-r) : EOF;
	}
	f->rpos = f->buf + 1;
	f->rend = f->buf + r;
	return *f->buf;
}
