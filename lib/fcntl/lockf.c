/* SPDX-License-Identifier: 0BSD */
/*
 * lockf - lock a part of a file, from the current offset on
 *
 * Returns  0, or -1 with errno
 * Errors   EACCES the part is locked by another process (F_TEST, and EAGAIN or EACCES for F_TLOCK)
 * Errors   EINVAL no such operation
 * Errors   EBADF, EDEADLK, EINTR, ENOLCK as fcntl
 * Units    size in bytes, 0 is all that follows
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 lockf
 */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int lockf(int fd, int operation, off_t size)
{
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_CUR, .l_len = size};
	int cmd = F_SETLK, r;

	switch (operation) {
	case F_TEST:
		lock.l_type = F_RDLCK;
		cmd = F_GETLK;
		break;
	case F_ULOCK:
		lock.l_type = F_UNLCK;
		break;
	case F_LOCK:
		cmd = F_SETLKW;
		break;
	case F_TLOCK:
		break;
	default:
		return fail(EINVAL);
	}
	r = sys_fcntl(fd, cmd, (unsigned long)&lock);
	if (r == 0 && cmd == F_GETLK && lock.l_type != F_UNLCK)
		r = -EACCES;
	return __syscall_ret(r);
}
