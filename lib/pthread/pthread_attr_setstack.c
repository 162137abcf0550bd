/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_setstack - give a thread its stack
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL size is less than PTHREAD_STACK_MIN, or more than a quarter of memory
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_setstack
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>

#include "internal/thread.h"

int pthread_attr_setstack(pthread_attr_t *attributes, void *stack, size_t size)
{
	struct attributes *a = (struct attributes *)attributes;

	if (size - PTHREAD_STACK_MIN > SIZE_MAX / 4)
		return EINVAL;
	a->stack = (char *)stack + size;
	a->stack_size = size;
	return 0;
}
