/* SPDX-License-Identifier: 0BSD */
/*
 * opendir - open a directory for reading its entries
 *
 * The descriptor is closed by exec.
 *
 * Returns  the stream, or NULL with errno
 * Errors   ENOENT, ENOTDIR, EACCES, EMFILE, ENFILE, ELOOP, ENAMETOOLONG as open
 * Errors   ENOMEM no page is left
 * Safety   thread-safe, no allocation but one page from the kernel
 * Source   POSIX.1-2017 opendir
 */
#include <errno.h>
#include <fcntl.h>

#include "internal/dirstream.h"
#include "internal/syscall_ret.h"

requires(__mote_secure);

DIR *opendir(const char *path)
{
	int fd = sys_open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
	DIR *dir;

	if (fd >= 0) {
		dir = dirstream_new();
		if ((unsigned long)dir <= -4096ul) {
			dir->fd = fd;
			return dir;
		}
		sys_close(fd);
		fd = -ENOMEM;
	}
	fail(-fd);
	return NULL;
}
