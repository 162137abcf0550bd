/* SPDX-License-Identifier: 0BSD */
/*
 * sigpause - wait for a signal, as a cancellation point
 *
 * Contract: sigpause.c
 */
#include <errno.h>
#include <signal.h>
#include <stddef.h>

#include "internal/cancel.h"
#include "internal/ksigaction.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int sigpause(int sig)
{
	unsigned long set;

	if ((unsigned)sig - 1 >= 64)
		return fail(EINVAL);
	sys_rt_sigprocmask(SIG_BLOCK, NULL, &set, KSIGSET_SIZE);
	set &= ~KSIG_BIT(sig);
	return cancel_call(130, &set, KSIGSET_SIZE, 0, 0, 0, 0);
}
