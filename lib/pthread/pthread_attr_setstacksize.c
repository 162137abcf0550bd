/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_setstacksize - choose how many bytes a thread's stack has
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL less than PTHREAD_STACK_MIN, or more than a quarter of memory
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_setstacksize
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>

#include "internal/thread.h"

int pthread_attr_setstacksize(pthread_attr_t *attributes, size_t size)
{
	struct attributes *a = (struct attributes *)attributes;

	if (size - PTHREAD_STACK_MIN > SIZE_MAX / 4)
		return EINVAL;
	a->stack = NULL;
	a->stack_size = size;
	return 0;
}
