/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawn_file_actions_adddup2 - have the child make descriptor fd the same as from
 *
 * If they are the same already, exec leaves it open even if it was to be closed.
 *
 * Returns  0, or an error number
 * Errors   EBADF from or fd is negative
 * Errors   ENOMEM no memory is left
 * Safety   thread-safe, allocates
 * Source   POSIX.1-2017 posix_spawn_file_actions_adddup2; POSIX.1-2024 for the same descriptor
 */
#include <errno.h>
#include <stddef.h>

#include "internal/spawn.h"

int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *actions, int from, int fd)
{
	struct spawn_action *a;

	if (from < 0 || fd < 0)
		return EBADF;
	a = __spawn_add(actions, SPAWN_DUP2, fd, NULL);
	if (!a)
		return ENOMEM;
	a->from = from;
	return 0;
}
