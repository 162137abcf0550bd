/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_setguardsize - choose how many bytes guard the end of a thread's stack
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL more than SIZE_MAX / 8
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_setguardsize
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>
#include <stdint.h>

#include "internal/thread.h"

int pthread_attr_setguardsize(pthread_attr_t *attributes, size_t size)
{
	struct attributes *a = (struct attributes *)attributes;

	if (size > SIZE_MAX / 8)
		return EINVAL;
	a->guard_size = size;
	return 0;
}
