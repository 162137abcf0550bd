/* SPDX-License-Identifier: 0BSD */
/*
 * ftell, ftello - where a stream is
 *
 * Returns  the place in bytes, or -1
 * Errors   ESPIPE the file is a pipe, a socket or a terminal
 * Source   C11 7.21.9.4; POSIX.1-2017 ftell
 */
#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

off_t ftello(FILE *f)
{
	int whence = SEEK_CUR;
	off_t r;

	/* Pending bytes will go to the end, wherever the descriptor is. */
	if (f->flags & F_APP && f->wpos != f->wbase)
		whence = SEEK_END;
	r = stdio_seek(f, 0, whence);
	if (r < 0)
		return fail(-r);
	return r - (f->rend - f->rpos) + (f->wpos - f->wbase);
}
weak_alias(ftello, ftell);
