/* SPDX-License-Identifier: 0BSD */
/*
 * sigqueue - send a signal with a value
 *
 * Returns  0, or -1 with errno
 * Errors   EAGAIN too many signals wait already
 * Errors   EINVAL no such signal
 * Errors   EPERM, ESRCH as kill
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 sigqueue
 */
#include <signal.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int sigqueue(pid_t pid, int sig, union sigval value)
{
	siginfo_t info = {0};

	info.si_signo = sig;
	info.si_code = SI_QUEUE;
	info.si_pid = sys_getpid();
	info.si_uid = sys_getuid();
	info.si_value = value;
	return __syscall_ret(sys_rt_sigqueueinfo(pid, sig, &info));
}
