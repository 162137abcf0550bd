/* SPDX-License-Identifier: 0BSD */
/*
 * lutimes - set a file's times of access and change, a symbolic link's own too; times NULL is now
 *
 * Returns  0, or -1 with errno
 * Errors   EACCES, EINVAL, ENOENT, EPERM, EROFS as utimensat
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 lutimes
 */
#include <fcntl.h>

#include "internal/utimes.h"

int lutimes(const char *path, const struct timeval times[2])
{
	return utimes_at(AT_FDCWD, path, times, AT_SYMLINK_NOFOLLOW);
}
