/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_getspecific - the value of the calling thread under a key
 *
 * Returns  the value; NULL to start with
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_getspecific
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/keys.h"

void *pthread_getspecific(pthread_key_t key)
{
	return __key_values[key];
}
