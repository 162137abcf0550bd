/* SPDX-License-Identifier: 0BSD */
/*
 * faccessat - ask what a process may do with a file
 *
 * Returns  0 if all of mode is allowed, or -1 with errno
 * Errors   EACCES, ENOENT, ENOTDIR, EROFS and others as access
 * Errors   EINVAL flags or mode is not valid
 * Errors   ENOSYS the kernel has no faccessat2 (Linux 5.8) and flags needs it
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 faccessat
 * Differs  from musl 1.2.5: no process is forked to ask with AT_EACCESS on an old kernel; there
 *          it works for a process whose real and effective IDs are the same
 */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int faccessat(int dir, const char *path, int mode, int flags)
{
	int r = -ENOSYS;

	if (flags)
		r = sys_faccessat2(dir, path, mode, flags);
	if (r == -ENOSYS && (!flags || (flags == AT_EACCESS && sys_getuid() == sys_geteuid() &&
	                                   sys_getgid() == sys_getegid())))
		r = sys_faccessat(dir, path, mode);
	return __syscall_ret(r);
}
