/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawn_file_actions_addopen - have the child open a file as descriptor fd
 *
 * Returns  0, or an error number
 * Errors   EBADF fd is negative
 * Errors   ENOMEM no memory is left
 * Safety   thread-safe, allocates
 * Source   POSIX.1-2017 posix_spawn_file_actions_addopen
 */
#include <errno.h>

#include "internal/spawn.h"

int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *restrict actions, int fd,
    const char *restrict path, int flags, mode_t mode)
{
	struct spawn_action *a;

	if (fd < 0)
		return EBADF;
	a = __spawn_add(actions, SPAWN_OPEN, fd, path);
	if (!a)
		return ENOMEM;
	a->flags = flags;
	a->mode = mode;
	return 0;
}
