/* SPDX-License-Identifier: 0BSD */
/*
 * usleep - wait for a number of microseconds
 *
 * Returns  0, or -1 with errno
 * Errors   EINTR a handler ran
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2001 usleep
 */
#include <time.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int usleep(unsigned us)
{
	struct timespec t = {us / 1000000, us % 1000000 * 1000};

	return __syscall_ret(sys_nanosleep(&t, NULL));
}
