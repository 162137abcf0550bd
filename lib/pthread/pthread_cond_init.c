/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_cond_init - make a condition
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_cond_init
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <stddef.h>

#include "internal/cond.h"

int pthread_cond_init(
    pthread_cond_t *restrict cond, const pthread_condattr_t *restrict attributes)
{
	struct cond *c = (struct cond *)cond;

	*c = (struct cond){NULL};
	if (!attributes)
		return 0;
	c->clock = (clockid_t)(attributes->__attr & 0x7fffffff);
	if (attributes->__attr >> 31)
		c->shared = (void *)-1;
	return 0;
}
