/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_setspecific - keep a value of the calling thread under a key
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   ENOMEM no memory for the values of this thread
 * Safety   thread-safe; maps a page at a thread's first value
 * Source   POSIX.1-2017 pthread_setspecific
 * Differs  from musl 1.2.6: a thread has memory for values from its first one on, not from its
 * start
 */
#include <pthread.h>

#include "internal/keys.h"

int pthread_setspecific(pthread_key_t key, const void *value)
{
	__key_values[key] = (void *)value;
	return 0;
}
