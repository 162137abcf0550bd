/* SPDX-License-Identifier: 0BSD */
/* What posix_spawn does in the child, in order. */
#ifndef MOTE_LIB_INTERNAL_SPAWN_H
#define MOTE_LIB_INTERNAL_SPAWN_H

#include <spawn.h>

#include "internal/hidden.h"

enum spawn_op { SPAWN_OPEN, SPAWN_CLOSE, SPAWN_DUP2, SPAWN_CHDIR, SPAWN_FCHDIR };

/* One file action; __actions is the first. */
struct spawn_action {
	struct spawn_action *next;
	enum spawn_op op;
	int fd, from, flags;
	mode_t mode;
	char path[];
};

/* Append an action with a copy of path, which may be NULL. The action, or NULL without memory. */
hidden struct spawn_action *__spawn_add(
    posix_spawn_file_actions_t *actions, enum spawn_op op, int fd, const char *path);

/* In the child, where such things are linked: 0 or more, or -errno. */
hidden int __spawn_attributes_hook(const posix_spawnattr_t *attr);
hidden int __spawn_actions_hook(const posix_spawn_file_actions_t *actions);

typedef int spawn_exec(const char *, char *const *, char *const *);

/* posix_spawn, with what to call in the end: it returns -errno. */
hidden int __spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
    const posix_spawnattr_t *attr, char *const *argv, char *const *envp, spawn_exec *exec);

/* execvpe that returns -errno, with what to call for each file. */
hidden int __exec_search(
    const char *file, char *const *argv, char *const *envp, spawn_exec *exec);
/* execve that returns -errno, and by the shell for a file that is none of the kernel's. */
hidden int __exec_shell(const char *path, char *const *argv, char *const *envp);

#endif
