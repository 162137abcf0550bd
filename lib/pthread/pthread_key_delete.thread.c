/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_key_delete - give a key back: with threads
 *
 * Contract: pthread_key_delete.c
 */
#include <stddef.h>

#include "internal/keys.h"
#include "internal/thread_inline.h"

int pthread_key_delete(pthread_key_t key)
{
	struct __pthread *self = thread_self(), *t = self;

	/* The next owner of the key finds NULL in all threads. */
	__lock(&__keys_lock);
	__lock(&__threads_lock);
	do
		if (t->keys)
			t->keys[key] = NULL;
	while ((t = t->next) && t != self);
	__unlock(&__threads_lock);
	__key_destructors[key] = NULL;
	__unlock(&__keys_lock);
	return 0;
}
