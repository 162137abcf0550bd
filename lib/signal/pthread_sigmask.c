/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_sigmask - examine or change the calling thread's set of blocked signals
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL how is none of the three
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_sigmask
 */
#include <signal.h>

#include "internal/ksigaction.h"
#include "sys/sys.h"

int pthread_sigmask(int how, const sigset_t *restrict set, sigset_t *restrict old)
{
	return -sys_rt_sigprocmask(how, set, old, KSIGSET_SIZE);
}
