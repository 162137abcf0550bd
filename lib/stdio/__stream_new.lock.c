/* SPDX-License-Identifier: 0BSD */
/*
 * __stream_new, __stream_free, __stream_unlink, __stream_link - the list of streams, where several
 * threads have some
 *
 * Whoever flushes all holds the list while it waits for a stream. So a stream is off it before
 * fclose waits for it, and its `next` is itself until it is freed, or on the list again.
 */
#include "internal/locks.h"
#include "internal/stdio_impl.h"
#include "internal/thread.h"

hidden FILE *__unlocked___stream_new(size_t size, int fd, int flags);
hidden void __unlocked___stream_free(FILE *);

/* Comes with the function above. */
#pragma weak __files

hidden FILE *__stream_new(size_t size, int fd, int flags)
{
	FILE *f;

	__lock(&__lock_streams);
	f = __unlocked___stream_new(size, fd, flags);
	__unlock(&__lock_streams);
	return f;
}

static void put_back(FILE *f)
{
	f->next = __files;
	__files = f;
}

hidden void __stream_free(FILE *f)
{
	__lock(&__lock_streams);
	if (f->next == f)
		put_back(f);
	__unlocked___stream_free(f);
	__unlock(&__lock_streams);
}

hidden void __stream_unlink(FILE *f)
{
	FILE **p = &__files;

	__lock(&__lock_streams);
	while (*p != f)
		p = &(*p)->next;
	*p = f->next;
	f->next = f;
	__unlock(&__lock_streams);
}

hidden void __stream_link(FILE *f)
{
	__lock(&__lock_streams);
	put_back(f);
	__unlock(&__lock_streams);
}
