/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_setschedprio - change the priority of a thread
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   ESRCH it has ended
 * Errors   EINVAL its policy has no such priority
 * Errors   EPERM no privilege
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_setschedprio
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread.h"
#include "sys/sys.h"

requires(__mote_threads);

int pthread_setschedprio(pthread_t thread, int priority)
{
	struct sched_param param = {.sched_priority = priority};
	pid_t tid = thread->tid;

	return tid ? -sys_sched_setparam(tid, &param) : ESRCH;
}
