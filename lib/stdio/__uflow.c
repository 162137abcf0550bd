/* SPDX-License-Identifier: 0BSD */
/* __uflow - the reading half of every stream */
#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

static void nothing(void)
{
}

/* Overridden by stdout.c: what was asked on a terminal shows before the answer is waited for. */
weak_alias(nothing, __prompt_hook);

hidden int __uflow(FILE *f)
{
	size_t n;
	long r;

	if (__toread(f) || f->flags & F_EOF)
		return EOF;
	__prompt_hook();
	n = f->flags & F_NBF ? 1 : f->end - f->buf + 1;
	/* After an opening or a move perhaps little is wanted: the own buffer's first page. */
	if (STREAM_BUFFER > FIRST_READ && n > FIRST_READ && f->rend == f->buf &&
	    f->buf == (unsigned char *)(f + 1))
		n = FIRST_READ;
	r = f->read ? f->read(f, f->buf, n) : sys_read(stdio_fd(f), f->buf, n);
	if (r <= 0) {
		f->flags |= r ? F_ERR : F_EOF;
		return r ? fail(-r) : EOF;
	}
	f->rpos = f->buf + 1;
	f->rend = f->buf + r;
	return *f->buf;
}
