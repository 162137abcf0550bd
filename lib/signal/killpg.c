/* SPDX-License-Identifier: 0BSD */
/*
 * killpg - send a signal to a process group; 0 is the caller's own
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL no such signal, or group is negative
 * Errors   EPERM, ESRCH as kill
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 killpg
 */
#include <errno.h>
#include <signal.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int killpg(pid_t group, int sig)
{
	return __syscall_ret(group < 0 ? -EINVAL : sys_kill(-group, sig));
}
