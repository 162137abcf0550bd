/* SPDX-License-Identifier: 0BSD */
/*
 * readdir - the next entry of a directory
 *
 * The entry stays valid until the next readdir or closedir of the same stream.
 *
 * Returns  the entry, or NULL: at the end with errno as it was, else with errno
 * Errors   EBADF, EIO and others as getdents
 * Safety   thread-safe on different streams, no allocation
 * Source   POSIX.1-2017 readdir
 */
#include <errno.h>

#include "internal/dirstream.h"
#include "internal/syscall_ret.h"

struct dirent *readdir(DIR *dir)
{
	struct dirent *entry;

	if (dir->at >= dir->got) {
		dir->at = 0;
		dir->got = sys_getdents64(dir->fd, (struct dirent *)dir->buf, sizeof(dir->buf));
		if (dir->got <= 0) {
			/* A directory that was removed is at its end. */
			if (dir->got < 0 && dir->got != -ENOENT)
				fail(-dir->got);
			return NULL;
		}
	}
	entry = (struct dirent *)(dir->buf + dir->at);
	dir->at += entry->d_reclen;
	dir->tell = entry->d_off;
	return entry;
}
