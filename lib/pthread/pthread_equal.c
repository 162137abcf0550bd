/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_equal - whether two threads are one
 *
 * The header has a macro of this name; this is for those who take the address.
 *
 * Returns  1 or 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_equal
 * Differs  from musl 1.2.5: nothing
 */
#include <pthread.h>

int(pthread_equal)(pthread_t a, pthread_t b)
{
	return a == b;
}
