/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawn_file_actions_addchdir_np - have the child change its directory
 *
 * Returns  0, or an error number
 * Errors   ENOMEM no memory is left
 * Safety   thread-safe, allocates
 * Source   POSIX.1-2024 posix_spawn_file_actions_addchdir, under its older name
 */
#include <errno.h>

#include "internal/spawn.h"

int posix_spawn_file_actions_addchdir_np(
    posix_spawn_file_actions_t *restrict actions, const char *restrict path)
{
	return __spawn_add(actions, SPAWN_CHDIR, 0, path) ? 0 : ENOMEM;
}
