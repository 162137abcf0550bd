/* SPDX-License-Identifier: 0BSD */
/*
 * tss_create - a new key, under which each thread has a value of its own
 *
 * Returns  thrd_success; thrd_error: there are PTHREAD_KEYS_MAX
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   C11 7.26.6.1
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

#include "internal/thrd.h"

int tss_create(tss_t *key, tss_dtor_t destructor)
{
	return __thrd_result(pthread_key_create(key, destructor));
}
