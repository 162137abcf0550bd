/* SPDX-License-Identifier: 0BSD */
/* __files - the streams to look after at exit and in fflush(NULL): fopen's and stdin */
#include "internal/stdio_impl.h"

#pragma weak __flush
#pragma weak __unread

requires(__mote_exit);

/* stdin.c has a strong one, which starts with stdin. */
__attribute__((__weak__)) FILE *__files;

hidden int __flush_files(void)
{
	FILE *f;
	int r = 0;

	for (f = __files; f; f = f->next) {
		if (f->rend)
			__unread(f);
		if (f->wpos)
			r |= __flush(f);
	}
	return r;
}

hidden void __files_exit_hook(void)
{
	__flush_files();
}
