/* SPDX-License-Identifier: 0BSD */
/*
 * shm_open - open a shared memory object
 *
 * Returns  a descriptor that exec closes, or -1 with errno
 * Errors   EINVAL name is empty, ".", ".." or has a slash inside
 * Errors   ENAMETOOLONG name is longer than NAME_MAX
 * Errors   EACCES, EEXIST, EMFILE, ENFILE, ENOENT as open
 * Safety   thread-safe, no allocation; needs /dev/shm
 * Source   POSIX.1-2017 shm_open
 */
#include <fcntl.h>
#include <sys/mman.h>

#include "internal/shm.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

requires(__mote_secure);

int shm_open(const char *name, int flags, mode_t mode)
{
	char path[SHM_PATH_SIZE];
	int r = __shm_path(path, name);

	if (r == 0)
		r = sys_open(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, mode);
	return __syscall_ret(r);
}
