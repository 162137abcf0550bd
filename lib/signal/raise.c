/* SPDX-License-Identifier: 0BSD */
/*
 * raise - send a signal to the calling thread
 *
 * Returns  0 after any handler has run, or -1 with errno
 * Errors   EINVAL no such signal
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.14.2.1; POSIX.1-2017 raise
 */
#include <signal.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int raise(int sig)
{
	return __syscall_ret(sys_tkill(sys_gettid(), sig));
}
