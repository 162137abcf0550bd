/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_setconcurrency - advice on how many threads run at once; the kernel knows better
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL a negative number
 * Errors   EAGAIN any number but 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_setconcurrency
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

int pthread_setconcurrency(int n)
{
	if (n < 0)
		return EINVAL;
	return n ? EAGAIN : 0;
}
