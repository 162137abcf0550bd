/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_sigmask - examine or change the calling thread's set of blocked signals
 *
 * Those by which threads are cancelled and given another identity are never blocked.
 *
 * Contract: pthread_sigmask.c
 */
#include <signal.h>
#include <stddef.h>

#include "internal/ksigaction.h"
#include "sys/sys.h"

int pthread_sigmask(int how, const sigset_t *restrict set, sigset_t *restrict old)
{
	unsigned long mask = set ? set->__bits[0] & ~KSIG_LIBRARY : 0;

	return -sys_rt_sigprocmask(how, set ? &mask : NULL, old, KSIGSET_SIZE);
}
