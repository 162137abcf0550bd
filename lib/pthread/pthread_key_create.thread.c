/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_key_create - a new key: with threads
 *
 * Contract: pthread_key_create.c
 */
#include <errno.h>
#include <stddef.h>
#include <sys/mman.h>

#include "internal/keys.h"
#include "internal/thread_inline.h"
#include "sys/sys.h"

void (*volatile __key_destructors[PTHREAD_KEYS_MAX])(void *);
volatile int __keys_lock;

hidden void __key_no_destructor(void *value)
{
	(void)value;
}

int pthread_key_create(pthread_key_t *key, void (*destructor)(void *))
{
	pthread_key_t k;
	int r = EAGAIN;

	__lock(&__keys_lock);
	for (k = 0; k < PTHREAD_KEYS_MAX; k++)
		if (!__key_destructors[k]) {
			__key_destructors[k] = destructor ? destructor : __key_no_destructor;
			*key = k;
			r = 0;
			break;
		}
	__unlock(&__keys_lock);
	return r;
}

/* A destructor may set values again: the rounds are bounded. */
hidden void __keys_exit_hook(void)
{
	struct __pthread *self = thread_self();
	void **values = self->keys, *value;
	void (*destructor)(void *);
	int round, more = 1;
	pthread_key_t k;

	if (!values)
		return;
	for (round = 0; more && round < PTHREAD_DESTRUCTOR_ITERATIONS; round++)
		for (more = 0, k = 0; k < PTHREAD_KEYS_MAX; k++) {
			value = values[k];
			destructor = __key_destructors[k];
			if (!value)
				continue;
			values[k] = NULL;
			if (!destructor || destructor == __key_no_destructor)
				continue;
			more = 1;
			destructor(value);
		}
	/* pthread_key_delete goes through the values of all threads. */
	__lock(&__threads_lock);
	self->keys = NULL;
	__unlock(&__threads_lock);
	if (values != __key_values)
		sys_munmap(values, sizeof(__key_values));
}
