/* SPDX-License-Identifier: 0BSD */
/*
 * fclose - write what is pending and close
 *
 * Input that was read and not taken goes back to the descriptor, if it can be moved.
 *
 * Returns  0, or EOF; the stream is gone in any case
 * Errors   those of write and close
 * Source   C11 7.21.5.1; POSIX.1-2017 fclose
 */
#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

#pragma weak __flush
#pragma weak __unread
#pragma weak __stream_free

int fclose(FILE *f)
{
	int r = 0, closed;

	if (f->rend)
		__unread(f);
	if (f->wpos)
		r = __flush(f);
	closed = f->close ? f->close(f) : sys_close(stdio_fd(f));
	if (closed < 0)
		r = fail(-closed);
	if (f->flags & F_HEAP) {
		__stream_free(f);
		return r;
	}
	stdio_leave_writing(f);
	f->rpos = f->rend = NULL;
	f->fd_xor_1 = -1 ^ 1;
	f->flags = F_NOWR;
	return r;
}
