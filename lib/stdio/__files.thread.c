/* SPDX-License-Identifier: 0BSD */
/*
 * __files - the streams to look after at exit and in fflush(NULL): fopen's and stdin
 *
 * A stream that waits for input, perhaps for ever, has nothing to write; whoever flushes all does
 * not wait for it.
 */
#include "internal/locks.h"
#include "internal/stdio_impl.h"
#include "internal/thread.h"

#pragma weak __flush
#pragma weak __unread

requires(__mote_exit);

/* stdin.c has a strong one, which starts with stdin. */
__attribute__((__weak__)) FILE *__files;

static int flush(FILE *f)
{
	int r = 0;

	/* Neither written nor read so far, or closed for both. */
	if (!f->rend && !f->wpos)
		return 0;
	if (f->wpos)
		flockfile(f);
	else if (ftrylockfile(f))
		return 0;
	if (f->rend)
		__unread(f);
	if (f->wpos)
		r = __flush(f);
	funlockfile(f);
	return r;
}

hidden int __flush_files(void)
{
	FILE *f;
	int r = 0;

	__lock(&__lock_streams);
	for (f = __files; f; f = f->next)
		r |= flush(f);
	__unlock(&__lock_streams);
	return r;
}

hidden void __files_exit_hook(void)
{
	__flush_files();
}
