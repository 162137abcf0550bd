/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawn_file_actions_addfchdir_np - have the child change to an open directory
 *
 * Returns  0, or an error number
 * Errors   EBADF fd is negative
 * Errors   ENOMEM no memory is left
 * Safety   thread-safe, allocates
 * Source   POSIX.1-2024 posix_spawn_file_actions_addfchdir, under its older name
 */
#include <errno.h>
#include <stddef.h>

#include "internal/spawn.h"

int posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *actions, int fd)
{
	if (fd < 0)
		return EBADF;
	return __spawn_add(actions, SPAWN_FCHDIR, fd, NULL) ? 0 : ENOMEM;
}
