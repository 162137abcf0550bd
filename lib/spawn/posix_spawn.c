/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawn - run a program in a new process
 *
 * Returns  0 with *pid, or an error number; errno is not touched. qemu-user and others that have no
 *          true vfork report what fails in the child as its exit status 127
 * Errors   EAGAIN, ENOMEM no process can be made
 * Errors   of execve, and of the file actions and attributes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_spawn
 */
#include "internal/spawn.h"
#include "sys/sys.h"

static int exec(const char *path, char *const *argv, char *const *envp)
{
	return sys_execve(path, argv, envp);
}

int posix_spawn(pid_t *restrict pid, const char *restrict path,
    const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *restrict attr,
    char *const argv[restrict], char *const envp[restrict])
{
	return __spawn(pid, path, actions, attr, argv, envp, exec);
}
