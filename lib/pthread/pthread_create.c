/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_create - start a thread
 *
 * Its memory is one mapping: guard, stack, thread-local data, structure; where attr names a stack,
 * that is used to the last byte, and the rest is mapped apart. The thread has the caller's signal
 * mask. *thread is there before it runs.
 *
 * This one stands in the archive for programs without threads. mote-cc sees it in what it has
 * linked and takes libthr.a instead, which has the other one; a link by hand with the wrong archive
 * ends here, as its errno and its locks would not be right.
 *
 * Returns  0, or an error number; errno stays
 * Errors   EAGAIN no memory, or too many threads; EPERM, EINVAL the scheduling that attr asks for
 *          explicitly is refused
 * Units    the sizes of attr are bytes
 * Safety   thread-safe; not async-signal-safe; no malloc
 * Source   POSIX.1-2017 pthread_create
 * Differs  from musl 1.2.6: memory of threads that have ended is used again
 */
#include <pthread.h>

#include "internal/hidden.h"

requires(__mote_threads);

int pthread_create(pthread_t *restrict thread, const pthread_attr_t *restrict attr,
    void *(*start)(void *), void *restrict argument)
{
	(void)thread;
	(void)attr;
	(void)start;
	(void)argument;
	__builtin_trap();
}
