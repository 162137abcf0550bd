/* SPDX-License-Identifier: 0BSD */
/*
 * fchmodat - change a file's mode
 *
 * Returns  0, or -1 with errno
 * Errors   EACCES, ENOENT, ENOTDIR, EPERM, EROFS and others as chmod
 * Errors   EINVAL flags is not valid
 * Errors   EOPNOTSUPP AT_SYMLINK_NOFOLLOW and the file is a symbolic link
 * Safety   async-signal-safe, thread-safe, no allocation; before Linux 6.6 flags needs /proc
 * Source   POSIX.1-2017 fchmodat
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "internal/procfd.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

/* A descriptor that only names the file, then its mode by that: nobody can slip in another. */
static int not_followed(int dir, const char *path, mode_t mode)
{
	union {
		struct stat stat;
		char name[PROCFD_SIZE];
	} is;
	int fd = sys_openat(dir, path, O_PATH | O_NOFOLLOW | O_CLOEXEC, 0);
	int r;

	if (fd < 0)
		return fd;
	r = sys_fstat(fd, &is.stat);
	if (r == 0 && S_ISLNK(is.stat.st_mode))
		r = -EOPNOTSUPP;
	if (r == 0) {
		__procfd(is.name, fd);
		r = sys_chmod(is.name, mode);
	}
	sys_close(fd);
	return r;
}

int fchmodat(int dir, const char *path, mode_t mode, int flags)
{
	int r = flags ? sys_fchmodat2(dir, path, mode, flags) : sys_fchmodat(dir, path, mode);

	if (r == -ENOSYS && flags)
		r = flags == AT_SYMLINK_NOFOLLOW ? not_followed(dir, path, mode) : -EINVAL;
	return __syscall_ret(r);
}
