/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_setscope - choose with whom a thread competes: the whole system
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   ENOTSUP PTHREAD_SCOPE_PROCESS
 * Errors   EINVAL there is no such scope
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_setscope
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

int pthread_attr_setscope(pthread_attr_t *attributes, int scope)
{
	(void)attributes;
	if (scope == PTHREAD_SCOPE_PROCESS)
		return ENOTSUP;
	return scope == PTHREAD_SCOPE_SYSTEM ? 0 : EINVAL;
}
