/* SPDX-License-Identifier: 0BSD */
/*
 * fseek, fseeko - move a stream
 *
 * What is pending is written first; bytes given back with ungetc are lost. What cannot be written
 * is lost too: the first to meet that is told and the stream has not moved, but an error that an
 * earlier call has reported stops nobody.
 *
 * Returns  0, or -1
 * Errors   EINVAL whence is unknown or the place is before the start
 *          ESPIPE the file is a pipe, a socket or a terminal
 *          those of write
 * Source   C11 7.21.9.2; POSIX.1-2017 fseek
 */
#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

#pragma weak __flush

int fseeko(FILE *f, off_t offset, int whence)
{
	int reported = f->flags & F_ERR;
	off_t r;

	if (f->wpos && __flush(f)) {
		stdio_leave_writing(f);
		if (!reported)
			return -1;
	}
	if (whence == SEEK_CUR)
		offset -= f->rend - f->rpos;
	r = stdio_seek(f, offset, whence);
	if (r < 0)
		return fail(-r);
	stdio_leave_writing(f);
	f->rpos = f->rend = NULL;
	f->flags &= ~F_EOF;
	return 0;
}
weak_alias(fseeko, fseek);
