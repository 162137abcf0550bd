/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_getcpuclockid - the clock of the time that a thread has run
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   ESRCH it has ended
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_getcpuclockid; Linux include/linux/posix-timers_types.h
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread.h"

requires(__mote_threads);

#define PER_THREAD_SCHED 6 /* CPUCLOCK_PERTHREAD_MASK | CPUCLOCK_SCHED */

int pthread_getcpuclockid(pthread_t thread, clockid_t *clock)
{
	unsigned tid = (unsigned)thread->tid;

	if (!tid)
		return ESRCH;
	*clock = (clockid_t)(~tid << 3 | PER_THREAD_SCHED);
	return 0;
}
