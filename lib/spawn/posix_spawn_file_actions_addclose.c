/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawn_file_actions_addclose - have the child close descriptor fd
 *
 * Returns  0, or an error number
 * Errors   EBADF fd is negative
 * Errors   ENOMEM no memory is left
 * Safety   thread-safe, allocates
 * Source   POSIX.1-2017 posix_spawn_file_actions_addclose
 */
#include <errno.h>
#include <stddef.h>

#include "internal/spawn.h"

int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *actions, int fd)
{
	if (fd < 0)
		return EBADF;
	return __spawn_add(actions, SPAWN_CLOSE, fd, NULL) ? 0 : ENOMEM;
}
