/* SPDX-License-Identifier: 0BSD */
/*
 * __spawn_actions_hook - file actions, in the child; linked where any is added
 *
 * Returns  0 or more, or -errno
 * Source   POSIX.1-2017 posix_spawn
 */
#include <fcntl.h>

#include "internal/spawn.h"
#include "sys/sys.h"

/* What `requires(__spawn_actions)` names. */
hidden const char __spawn_actions;

static int do_action(const struct spawn_action *a)
{
	int r;

	switch (a->op) {
	case SPAWN_CLOSE:
		sys_close(a->fd); /* closing what is closed is no error */
		return 0;
	case SPAWN_CHDIR:
		return sys_chdir(a->path);
	case SPAWN_FCHDIR:
		return sys_fchdir(a->fd);
	case SPAWN_DUP2:
		/* To the same number it only makes sure that exec leaves it open. */
		if (a->from == a->fd)
			return sys_fcntl(a->fd, F_SETFD, 0);
		return sys_dup2(a->from, a->fd);
	case SPAWN_OPEN:
		r = sys_open(a->path, a->flags, a->mode);
		if (r >= 0 && r != a->fd) {
			int fd = r;

			r = sys_dup2(fd, a->fd);
			sys_close(fd);
		}
		return r;
	}
	return 0;
}

hidden int __spawn_actions_hook(const posix_spawn_file_actions_t *actions)
{
	const struct spawn_action *a;
	int r = 0;

	for (a = actions->__actions; r >= 0 && a; a = a->next)
		r = do_action(a);
	return r;
}
