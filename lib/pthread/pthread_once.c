/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_once - call a function, the first time only
 *
 * All who call it return after the function has run. If the thread that runs it is cancelled, it is
 * as if nobody had called.
 *
 * Returns  0
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_once
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_once(pthread_once_t *control, void (*function)(void))
{
	if (*control)
		return 0;
	*control = 1;
	function();
	*control = 2;
	return 0;
}
