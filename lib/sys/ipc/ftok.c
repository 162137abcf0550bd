/* SPDX-License-Identifier: 0BSD */
/*
 * ftok - a key for System V IPC out of a file and a number
 *
 * Returns  the key, or -1 with errno
 * Errors   as stat
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 ftok; Linux man 3 ftok for which bits
 */
#include <sys/ipc.h>
#include <sys/stat.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

key_t ftok(const char *path, int id)
{
	struct stat st;
	int r = sys_stat(path, &st);

	if (r < 0)
		return __syscall_ret(r);
	return (st.st_ino & 0xffff) | (st.st_dev & 0xff) << 16 | (unsigned)id << 24;
}
