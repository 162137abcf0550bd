/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_kill - send a signal to a thread
 *
 * A thread that has ended and was not joined takes it without effect. 0 only checks.
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL no such signal
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2024 pthread_kill
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>

#include "internal/thread.h"
#include "sys/sys.h"

requires(__mote_threads);

int pthread_kill(pthread_t thread, int sig)
{
	pid_t tid = thread->tid;
	int r = -ESRCH;

	if ((unsigned)sig >= _NSIG)
		return EINVAL;
	if (tid)
		r = sys_tgkill(sys_getpid(), tid, sig);
	return r == -ESRCH ? 0 : -r;
}
