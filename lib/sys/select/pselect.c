/* SPDX-License-Identifier: 0BSD */
/*
 * pselect - wait for files to become ready, with another set of blocked signals meanwhile
 *
 * Returns  how many bits are set in the three sets, 0 after timeout, or -1 with errno
 * Errors   EBADF, EINTR, EINVAL as select
 * Units    timeout NULL waits for ever
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pselect
 */
#include <stddef.h>
#include <sys/select.h>

#include "internal/ksigaction.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int pselect(int fd_n, fd_set *restrict readers, fd_set *restrict writers, fd_set *restrict excepts,
    const struct timespec *restrict timeout, const sigset_t *restrict mask)
{
	const unsigned long data[2] = {(unsigned long)mask, KSIGSET_SIZE};
	struct timespec t;

	/* The kernel writes the time that is left. */
	if (timeout)
		t = *timeout;
	return __syscall_ret(
	    sys_pselect6(fd_n, readers, writers, excepts, timeout ? &t : NULL, data));
}
