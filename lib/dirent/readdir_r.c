/* SPDX-License-Identifier: 0BSD */
/*
 * readdir_r - copy the next entry of a directory
 *
 * Returns  0 with *result entry, or NULL at the end; or an error number
 * Errors   EBADF, EIO and others as getdents
 * Safety   thread-safe on different streams, no allocation; sets errno like readdir
 * Source   POSIX.1-2017 readdir_r
 */
#include <errno.h>
#include <string.h>

#include "internal/dirstream.h"

int readdir_r(DIR *restrict dir, struct dirent *restrict entry, struct dirent **restrict result)
{
	struct dirent *next = readdir(dir);

	*result = NULL;
	if (!next)
		return dir->got < 0 && dir->got != -ENOENT ? -dir->got : 0;
	*result = memcpy(entry, next, next->d_reclen);
	return 0;
}
