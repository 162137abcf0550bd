/* SPDX-License-Identifier: 0BSD */
/*
 * sigignore - ignore a signal
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL no such signal; SIGKILL, SIGSTOP; 32 to 34, which are the library's
 * Safety   no allocation
 * Source   POSIX.1-2017 sigignore
 */
#include <signal.h>
#include <stddef.h>

#include "internal/ksigaction.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int sigignore(int sig)
{
	struct ksigaction k = {SIG_IGN, 0, NULL, 0};

	return __syscall_ret(sys_rt_sigaction(KSIG_PUBLIC(sig), &k, NULL, KSIGSET_SIZE));
}
