/* SPDX-License-Identifier: 0BSD */
/*
 * fflush, fflush_unlocked - write what is pending
 *
 * An input stream gives back to its descriptor what was read and not taken, if that can be moved.
 * NULL is all streams.
 *
 * Returns  0, or EOF
 * Errors   those of write, in errno and ferror
 * Source   C11 7.21.5.2; POSIX.1-2017 fflush
 * Differs  from musl 1.2.5: what could not be written is kept, and tried again by the next call
 */
#include "internal/stdio_impl.h"

#pragma weak __flush
#pragma weak __unread
#pragma weak __flush_files
#pragma weak __stdout_stream

static int flush_all(void)
{
	int r = 0;

	if (&__stdout_stream)
		r = fflush(stdout);
	return __flush_files ? r | __flush_files() : r;
}

int fflush(FILE *f)
{
	if (!f)
		return flush_all();
	if (f->rend)
		__unread(f);
	return f->wpos ? __flush(f) : 0;
}
weak_alias(fflush, fflush_unlocked);
