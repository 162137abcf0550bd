/* SPDX-License-Identifier: 0BSD */
/*
 * mkfifo - make a named pipe
 *
 * Returns  0, or -1 with errno
 * Errors   EACCES, EEXIST, ENOENT, ENOSPC, ENOTDIR, EROFS as mknod
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 mkfifo
 */
#include <sys/stat.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int mkfifo(const char *path, mode_t mode)
{
	return __syscall_ret(sys_mknod(path, mode | S_IFIFO, 0));
}
