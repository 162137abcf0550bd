/* SPDX-License-Identifier: 0BSD */
/*
 * fstatvfs - the file system that a file is on
 *
 * Returns  0, or -1 with errno
 * Errors   EBADF, EIO, ENOSYS as fstatfs
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 fstatvfs
 */
#include "internal/statvfs.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int fstatvfs(int fd, struct statvfs *buf)
{
	struct statfs kernel;
	int r = sys_fstatfs(fd, &kernel);

	if (r == 0)
		__statvfs_of(buf, &kernel);
	return __syscall_ret(r);
}
