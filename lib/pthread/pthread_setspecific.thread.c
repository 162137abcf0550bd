/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_setspecific - keep a value of the calling thread under a key: with threads
 *
 * Contract: pthread_setspecific.c
 */
#include <errno.h>
#include <sys/mman.h>

#include "internal/keys.h"
#include "internal/thread_inline.h"
#include "sys/sys.h"

requires(__mote_tls);

static noinline void **new_values(struct __pthread *self)
{
	void **values = __key_values;

	if (self->map) {
		values = sys_mmap(NULL, sizeof(__key_values), PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if ((unsigned long)values > -4096ul)
			return NULL;
	}
	return self->keys = values;
}

int pthread_setspecific(pthread_key_t key, const void *value)
{
	struct __pthread *self = thread_self();
	void **values = self->keys;

	if (!values) {
		values = new_values(self);
		if (!values)
			return ENOMEM;
	}
	values[key] = (void *)value;
	return 0;
}
