/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawn_file_actions_init - make an empty list of file actions
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_spawn_file_actions_init
 */
#include <spawn.h>
#include <stddef.h>

int posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions)
{
	actions->__actions = NULL;
	return 0;
}
