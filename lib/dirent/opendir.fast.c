/* SPDX-License-Identifier: 0BSD */
/*
 * opendir - open a directory for reading its entries
 *
 * The same as opendir.c, but the page of the stream that was closed last is used again: to map,
 * touch and unmap one takes 3.5 us, as long as reading 25 entries.
 *
 * Contract: opendir.c
 */
#include <errno.h>
#include <fcntl.h>

#include "internal/dirstream.h"
#include "internal/syscall_ret.h"

requires(__mote_secure);

DIR *__dirstream_spare;

DIR *opendir(const char *path)
{
	int fd = sys_open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
	DIR *dir;

	if (fd >= 0) {
		dir = __atomic_exchange_n(&__dirstream_spare, NULL, __ATOMIC_ACQUIRE);
		if (dir)
			dir->tell = dir->at = dir->got = 0;
		else
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
