/* SPDX-License-Identifier: 0BSD */
/*
 * fdopendir - read the entries of a directory which is open already
 *
 * From then on fd belongs to the stream; it is closed by exec. Whether fd can be read is found
 * out by reading the first entries at once.
 *
 * Returns  the stream, or NULL with errno; fd then stays the caller's
 * Errors   EBADF fd is not open for reading
 * Errors   ENOTDIR fd is not a directory
 * Errors   ENOMEM no page is left
 * Safety   thread-safe, no allocation but one page from the kernel
 * Source   POSIX.1-2017 fdopendir
 */
#include <errno.h>
#include <fcntl.h>

#include "internal/dirstream.h"
#include "internal/syscall_ret.h"

DIR *fdopendir(int fd)
{
	DIR *dir = dirstream_new();
	int got = -ENOMEM;

	if ((unsigned long)dir <= -4096ul) {
		got = dir->got = sys_getdents64(fd, (struct dirent *)dir->buf, sizeof(dir->buf));
		/* A directory that was removed is empty. */
		if (got >= 0 || got == -ENOENT) {
			sys_fcntl(fd, F_SETFD, FD_CLOEXEC);
			dir->fd = fd;
			return dir;
		}
		sys_munmap(dir, DIRSTREAM_SIZE);
	}
	fail(-got);
	return NULL;
}
