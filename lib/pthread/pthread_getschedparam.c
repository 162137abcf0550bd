/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_getschedparam - how a thread is scheduled
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   ESRCH it has ended
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_getschedparam
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread.h"
#include "sys/sys.h"

requires(__mote_threads);

int pthread_getschedparam(
    pthread_t thread, int *restrict policy, struct sched_param *restrict param)
{
	pid_t tid = thread->tid;
	int r;

	if (!tid)
		return ESRCH;
	r = sys_sched_getparam(tid, param);
	if (r == 0) {
		r = sys_sched_getscheduler(tid);
		if (r >= 0) {
			*policy = r;
			r = 0;
		}
	}
	return -r;
}
