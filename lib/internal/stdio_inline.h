/* SPDX-License-Identifier: 0BSD */
/*
 * The operations on a stream that are inline: each is a few instructions in its callers' loops, or
 * smaller than a call. All else is a function, declared in stdio_impl.h.
 */
#ifndef MOTE_LIB_INTERNAL_STDIO_INLINE_H
#define MOTE_LIB_INTERNAL_STDIO_INLINE_H

#include <fcntl.h>

#include "internal/stdio_impl.h"
#include "sys/sys.h"

always_inline int stdio_fd(const FILE *f)
{
	return f->fd_xor_1 ^ 1;
}

always_inline int stdio_get(FILE *f)
{
	return f->rpos < f->rend ? *f->rpos++ : __uflow(f);
}

/* Give back the byte that stdio_get just returned. */
always_inline void stdio_unget(FILE *f)
{
	f->rpos--;
}

/* May a byte that is no newline be stored at wpos, with nothing else to do? Not at end. */
always_inline int stdio_has_room(const FILE *f)
{
	return f->wpos && f->wpos < f->end && !(f->flags & (F_NBF | F_NOWR));
}

/*
 * The stream as a pointer that the compiler cannot take for a constant address: a processor that
 * forwards a store to the next load in no time does so only for an address in a register.
 */
always_inline FILE *stdio_register(FILE *f)
{
	__asm__("" : "+r"(f));
	return f;
}

/* Move what is behind the stream: the place, or -errno. */
always_inline off_t stdio_seek(FILE *f, off_t offset, int whence)
{
	return f->seek ? f->seek(f, offset, whence) : sys_lseek(stdio_fd(f), offset, whence);
}

/* What follows is written or forgotten, the next byte starts afresh. */
always_inline void stdio_leave_writing(FILE *f)
{
	f->wpos = f->wbase = NULL;
}

/* The buffer that a stream brings along. */
always_inline void stdio_own_buffer(FILE *f)
{
	f->buf = (unsigned char *)(f + 1);
	f->end = f->buf + STREAM_BUFFER - 1;
}

/* The stream's flags for those of open. */
always_inline int stdio_flags(int flags)
{
	_Static_assert(F_APP == O_APPEND && F_READ == O_WRONLY, "one bit, upside down");
	return (flags & F_APP) | (~flags & F_READ) | (flags & O_ACCMODE ? 0 : F_NOWR);
}

/* What an unbuffered stream could not write is lost, as its caller is told: how many bytes. */
always_inline size_t stdio_forget(FILE *f)
{
	size_t n = f->wpos - f->wbase;

	f->wpos = f->wbase;
	return n;
}

/*
 * Hold the output of an unbuffered stream back while several calls put it: one write.
 *
 *	int held = stdio_hold(f);
 *	... __fwritex(...) ...
 *	if (stdio_release(f, held)) result = -1;
 */
always_inline int stdio_hold(FILE *f)
{
	int held = f->flags & F_NBF;

	f->flags ^= held;
	return held;
}

always_inline int stdio_release(FILE *f, int held)
{
	if (!held)
		return 0;
	f->flags |= held;
	if (!__flush(f))
		return 0;
	stdio_forget(f);
	return EOF;
}

#endif
