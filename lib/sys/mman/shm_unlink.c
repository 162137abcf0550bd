/* SPDX-License-Identifier: 0BSD */
/*
 * shm_unlink - remove a shared memory object's name
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL name is empty, ".", ".." or has a slash inside
 * Errors   ENAMETOOLONG name is longer than NAME_MAX
 * Errors   EACCES, ENOENT as unlink
 * Safety   thread-safe, no allocation; needs /dev/shm
 * Source   POSIX.1-2017 shm_unlink
 */
#include <sys/mman.h>

#include "internal/shm.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int shm_unlink(const char *name)
{
	char path[SHM_PATH_SIZE];
	int r = __shm_path(path, name);

	if (r == 0)
		r = sys_unlink(path);
	return __syscall_ret(r);
}
