/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_getguardsize - bytes that guard the end of a thread's stack
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_getguardsize
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_attr_getguardsize(const pthread_attr_t *restrict attributes, size_t *restrict size)
{
	*size = ((const struct attributes *)attributes)->guard_size;
	return 0;
}
