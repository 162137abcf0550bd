/* SPDX-License-Identifier: 0BSD */
/*
 * mq_unlink - remove the name of a message queue
 *
 * Returns  0, or -1
 * Errors   EACCES, ENAMETOOLONG, ENOENT
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 mq_unlink
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <mqueue.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int mq_unlink(const char *name)
{
	int r = sys_mq_unlink(name + (*name == '/'));

	/* The kernel's answer to a queue of somebody else's; POSIX has no such error here. */
	return __syscall_ret(r == -EPERM ? -EACCES : r);
}
