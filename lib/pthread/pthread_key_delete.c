/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_key_delete - give a key back; destructors do not run
 *
 * Returns  0
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_key_delete
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <stddef.h>

#include "internal/keys.h"

int pthread_key_delete(pthread_key_t key)
{
	__key_values[key] = NULL;
	__key_destructors[key] = NULL;
	return 0;
}
