/* SPDX-License-Identifier: 0BSD */
/*
 * __toread, __unread, __drop_input - into the reading state and out of it
 *
 * One object: without the way in nobody needs the way out, so all others refer to that weakly.
 */
#include <errno.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

/* In __overflow.c, with the only way into the writing state. */
#pragma weak __flush

static long refuse(FILE *f)
{
	f->flags |= F_ERR;
	return fail(EBADF);
}

hidden int __toread(FILE *f)
{
	if (!(f->flags & F_READ))
		return refuse(f);
	if (f->wpos) {
		if (__flush(f))
			return EOF;
		stdio_leave_writing(f);
	}
	if (!f->rend)
		f->rpos = f->rend = f->buf;
	return 0;
}

hidden void __unread(FILE *f)
{
	if (f->rpos == f->rend || stdio_seek(f, f->rpos - f->rend, SEEK_CUR) >= 0)
		f->rpos = f->rend = NULL;
}

hidden long __drop_input(FILE *f)
{
	if (f->flags & F_NOWR)
		return refuse(f);
	__unread(f);
	f->rpos = f->rend = NULL;
	return 0;
}
