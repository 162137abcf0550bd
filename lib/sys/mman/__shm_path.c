/* SPDX-License-Identifier: 0BSD */
/*
 * __shm_path - where a shared memory object is
 *
 * Slashes in front do not count; one in the name is not allowed, nor are "." and "..".
 *
 * Returns  0, -EINVAL or -ENAMETOOLONG
 * Source   POSIX.1-2017 shm_open; Linux man 7 shm_overview
 */
#include <errno.h>
#include <string.h>

#include "internal/shm.h"

hidden int __shm_path(char path[SHM_PATH_SIZE], const char *name)
{
	int n;

	memcpy(path, "/dev/shm/", 9);
	path += 9;
	while (*name == '/')
		name++;
	for (n = 0; (path[n] = name[n]); n++) {
		if (name[n] == '/')
			return -EINVAL;
		if (n == NAME_MAX)
			return -ENAMETOOLONG;
	}
	if (n == 0 || (path[0] == '.' && (n == 1 || (n == 2 && path[1] == '.'))))
		return -EINVAL;
	return 0;
}
