/* SPDX-License-Identifier: 0BSD */
/*
 * __spawn_add - append a file action
 *
 * Returns  the action, or NULL if no memory is left
 * Source   POSIX.1-2017 posix_spawn_file_actions_addclose
 */
#include <stdlib.h>
#include <string.h>

#include "internal/spawn.h"

requires(__spawn_actions);

hidden struct spawn_action *__spawn_add(
    posix_spawn_file_actions_t *actions, enum spawn_op op, int fd, const char *path)
{
	size_t n = path ? strlen(path) + 1 : 0;
	struct spawn_action *a = malloc(sizeof(*a) + n), **end = (void *)&actions->__actions;

	if (!a)
		return NULL;
	while (*end)
		end = &(*end)->next;
	*end = a;
	a->next = NULL;
	a->op = op;
	a->fd = fd;
	memcpy(a->path, path, n);
	return a;
}
