/* SPDX-License-Identifier: 0BSD */
/*
 * lchmod - change a file's mode, but not that of what a symbolic link points to
 *
 * Returns  0, or -1 with errno
 * Errors   EOPNOTSUPP path is a symbolic link: Linux gives it no mode
 * Errors   as fchmodat
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   FreeBSD man 2 lchmod
 */
#include <fcntl.h>
#include <sys/stat.h>

int lchmod(const char *path, mode_t mode)
{
	return fchmodat(AT_FDCWD, path, mode, AT_SYMLINK_NOFOLLOW);
}
