/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_setschedparam - change how a thread is scheduled
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   ESRCH it has ended
 * Errors   EINVAL no such policy, or no priority of it
 * Errors   EPERM no privilege
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_setschedparam
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread.h"
#include "sys/sys.h"

requires(__mote_threads);

int pthread_setschedparam(pthread_t thread, int policy, const struct sched_param *param)
{
	pid_t tid = thread->tid;

	return tid ? -sys_sched_setscheduler(tid, policy, param) : ESRCH;
}
