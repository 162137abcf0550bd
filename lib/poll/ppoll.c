/* SPDX-License-Identifier: 0BSD */
/*
 * ppoll - wait for events of files, with another set of blocked signals meanwhile
 *
 * Returns  how many of fds have events, 0 after timeout, or -1 with errno
 * Errors   EFAULT, EINTR, EINVAL, ENOMEM as poll
 * Units    timeout NULL waits for ever
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 2 ppoll; POSIX.1-2024 ppoll
 */
#include <poll.h>
#include <signal.h>
#include <time.h>

#include "internal/ksigaction.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int ppoll(struct pollfd *fds, nfds_t n, const struct timespec *timeout, const sigset_t *mask)
{
	struct timespec t;

	/* The kernel writes the time that is left. */
	if (timeout)
		t = *timeout;
	return __syscall_ret(sys_ppoll(fds, n, timeout ? &t : NULL, mask, KSIGSET_SIZE));
}
