/* SPDX-License-Identifier: 0BSD */
/*
 * statvfs - the file system that a path is on
 *
 * Returns  0, or -1 with errno
 * Errors   EACCES, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOSYS, ENOTDIR as statfs
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 statvfs
 */
#include "internal/statvfs.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int statvfs(const char *restrict path, struct statvfs *restrict buf)
{
	struct statfs kernel;
	int r = sys_statfs(path, &kernel);

	if (r == 0)
		__statvfs_of(buf, &kernel);
	return __syscall_ret(r);
}
