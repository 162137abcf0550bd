/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_setaffinity_np - choose the processors that a thread may run on
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   ESRCH it has ended
 * Errors   EINVAL none of them is there
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 pthread_setaffinity_np
 * Differs  from musl 1.2.6: a thread that has ended is ESRCH, not the caller
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread.h"
#include "sys/sys.h"

requires(__mote_threads);

int pthread_setaffinity_np(pthread_t thread, size_t size, const cpu_set_t *set)
{
	pid_t tid = thread->tid;

	return tid ? -sys_sched_setaffinity(tid, size, set) : ESRCH;
}
