/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawn_file_actions_destroy - free a list of file actions
 *
 * Returns  0
 * Safety   thread-safe
 * Source   POSIX.1-2017 posix_spawn_file_actions_destroy
 */
#include <stdlib.h>

#include "internal/spawn.h"

int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions)
{
	struct spawn_action *a = actions->__actions, *next;

	for (; a; a = next) {
		next = a->next;
		free(a);
	}
	return 0;
}
