/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_getattr_default_np - what threads get that ask for nothing
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 pthread_getattr_default_np
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_getattr_default_np(pthread_attr_t *attributes)
{
	return pthread_attr_init(attributes);
}
