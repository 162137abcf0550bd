/* SPDX-License-Identifier: 0BSD */
/*
 * closedir - close a directory stream
 *
 * Returns  0, or -1 with errno
 * Errors   EBADF its descriptor was closed already
 * Safety   thread-safe on different streams
 * Source   POSIX.1-2017 closedir
 */
#include "internal/dirstream.h"
#include "internal/syscall_ret.h"

int closedir(DIR *dir)
{
	int fd = dir->fd;

	sys_munmap(dir, DIRSTREAM_SIZE);
	return __syscall_ret(sys_close(fd));
}
