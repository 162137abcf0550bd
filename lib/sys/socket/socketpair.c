/* SPDX-License-Identifier: 0BSD */
/*
 * socketpair - two sockets that are connected to each other
 *
 * The kernel stores the descriptors before it knows whether the family has such pairs; here
 * nothing is stored on an error.
 *
 * Returns  0, or -1
 * Errors   EAFNOSUPPORT, EMFILE, ENFILE, EOPNOTSUPP, EPROTONOSUPPORT
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 socketpair
 */
#include <sys/socket.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

requires(__mote_secure);

int socketpair(int domain, int type, int protocol, int fds[2])
{
	int pair[2];
	long r = sys_socketpair(domain, type, protocol, pair);

	if (!r) {
		fds[0] = pair[0];
		fds[1] = pair[1];
	}
	return __syscall_ret(r);
}
