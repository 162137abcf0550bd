/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_getscope - with whom a thread competes: the whole system
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_getscope
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_attr_getscope(const pthread_attr_t *restrict attributes, int *restrict scope)
{
	(void)attributes;
	*scope = PTHREAD_SCOPE_SYSTEM;
	return 0;
}
