/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_getaffinity_np - the processors that a thread may run on
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   ESRCH it has ended
 * Errors   EINVAL size is smaller than the set of the kernel
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 pthread_getaffinity_np
 * Differs  from musl 1.2.6: a thread that has ended is ESRCH, not the caller
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread.h"
#include "sys/sys.h"

requires(__mote_threads);

int pthread_getaffinity_np(pthread_t thread, size_t size, cpu_set_t *set)
{
	pid_t tid = thread->tid;
	long n = tid ? sys_sched_getaffinity(tid, size, set) : -ESRCH;

	if (n < 0)
		return (int)-n;
	/* The kernel writes as much as it has. */
	for (; (size_t)n < size; n++)
		((char *)set)[n] = 0;
	return 0;
}
