/* SPDX-License-Identifier: 0BSD */
/*
 * setvbuf - choose how a stream is buffered
 *
 * The first 8 bytes of the caller's buffer are kept for ungetc; up to 8 bytes are no buffer.
 * Without one the stream keeps its own. May be called at any time: what is pending is written
 * first.
 *
 * Returns  0, or not 0 if mode is unknown
 * Errors   EINVAL mode is none of the three
 * Source   C11 7.21.5.6; POSIX.1-2017 setvbuf
 * Differs  from musl 1.2.5: what is pending is written first, and if that fails nothing changes
 */
#include <errno.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"

#pragma weak __flush

int setvbuf(FILE *restrict f, char *restrict buf, int mode, size_t size)
{
	if ((unsigned)mode > _IONBF)
		return fail(EINVAL);
	if (f->wpos && __flush(f))
		return EOF;
	stdio_leave_writing(f);
	f->lines = 2;
	f->flags &= ~(F_FULL | F_NBF);
	if (mode != _IOLBF)
		f->flags |= mode == _IONBF ? F_FULL | F_NBF : F_FULL;
	if (buf && mode != _IONBF && size > UNGET && f->rpos == f->rend) {
		f->rpos = f->rend = NULL;
		f->buf = (unsigned char *)buf + UNGET;
		f->end = (unsigned char *)buf + size - 1;
	}
	return 0;
}
