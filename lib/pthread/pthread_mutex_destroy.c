/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutex_destroy - the end of a mutex
 *
 * Of a robust one the thread that gave it back last must have forgotten where it was.
 *
 * Returns  0
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_mutex_destroy
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/mutex.h"

static void nothing(void)
{
}
weak_alias(nothing, __mutex_special_quiet);

int pthread_mutex_destroy(pthread_mutex_t *mutex)
{
	if (((struct mutex *)mutex)->type & TYPE_ROBUST)
		__mutex_special_quiet();
	return 0;
}
