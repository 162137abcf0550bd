/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_key_create - a new key, under which each thread has a value of its own
 *
 * Values are NULL to start with. When a thread ends by pthread_exit or by return, the destructor
 * gets a value that is not NULL.
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EAGAIN there are PTHREAD_KEYS_MAX
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_key_create
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/keys.h"

void (*volatile __key_destructors[PTHREAD_KEYS_MAX])(void *);
volatile int __keys_lock;

/* With threads there is one that runs destructors. */
hidden void __key_no_destructor(void *value)
{
	(void)value;
}

int pthread_key_create(pthread_key_t *key, void (*destructor)(void *))
{
	pthread_key_t k;

	for (k = 0; k < PTHREAD_KEYS_MAX; k++)
		if (!__key_destructors[k]) {
			__key_destructors[k] = destructor ? destructor : __key_no_destructor;
			*key = k;
			return 0;
		}
	return EAGAIN;
}
