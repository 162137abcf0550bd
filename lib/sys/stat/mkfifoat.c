/* SPDX-License-Identifier: 0BSD */
/*
 * mkfifoat - make a named pipe, path seen from dir
 *
 * Returns  0, or -1 with errno
 * Errors   EACCES, EBADF, EEXIST, ENOENT, ENOSPC, ENOTDIR, EROFS as mknodat
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 mkfifoat
 */
#include <sys/stat.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int mkfifoat(int dir, const char *path, mode_t mode)
{
	return __syscall_ret(sys_mknodat(dir, path, mode | S_IFIFO, 0));
}
