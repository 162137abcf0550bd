/* SPDX-License-Identifier: 0BSD */
/*
 * posix_openpt - open the controlling side of a new pseudo-terminal
 *
 * Returns  the descriptor, or -1 with errno
 * Errors   EAGAIN no more pseudo-terminals; others as open
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_openpt; Linux man 4 pts
 */
#include <errno.h>
#include <stdlib.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

requires(__mote_secure);

int posix_openpt(int flags)
{
	int fd = sys_open("/dev/ptmx", flags, 0);

	return __syscall_ret(fd == -ENOSPC ? -EAGAIN : fd);
}
