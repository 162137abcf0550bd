/* SPDX-License-Identifier: 0BSD */
/*
 * siginterrupt - choose whether a signal's handler ends system calls (flag) or they go on
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL no such signal
 * Safety   no allocation
 * Source   POSIX.1-2017 siginterrupt
 */
#include <signal.h>
#include <stddef.h>

#include "internal/ksigaction.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int siginterrupt(int sig, int flag)
{
	struct ksigaction k;
	int r = sys_rt_sigaction(sig, NULL, &k, KSIGSET_SIZE);

	if (r == 0) {
		/* Without a handler yet the kernel knows no restorer either. */
		k.restorer = __restore_rt;
		k.flags = (k.flags & ~(unsigned long)SA_RESTART) | KSIG_RESTORER;
		if (!flag)
			k.flags |= SA_RESTART;
		r = sys_rt_sigaction(sig, &k, NULL, KSIGSET_SIZE);
	}
	return __syscall_ret(r);
}
