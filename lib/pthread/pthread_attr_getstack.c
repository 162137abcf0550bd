/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_getstack - the stack that a thread is given
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL none was given
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_getstack
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread.h"

int pthread_attr_getstack(
    const pthread_attr_t *restrict attributes, void **restrict stack, size_t *restrict size)
{
	const struct attributes *a = (const struct attributes *)attributes;

	if (!a->stack)
		return EINVAL;
	*size = a->stack_size;
	*stack = a->stack - a->stack_size;
	return 0;
}
