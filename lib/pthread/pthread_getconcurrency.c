/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_getconcurrency - the advice of pthread_setconcurrency
 *
 * Returns  0, which was the last that was taken
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_getconcurrency
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_getconcurrency(void)
{
	return 0;
}
