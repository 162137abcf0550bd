/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawnp - run a program found by PATH in a new process
 *
 * PATH is the caller's, not that of envp. Unlike execvp it does not ask the shell for help.
 *
 * Returns  0 with *pid, or an error number; see posix_spawn for programs that run under emulation
 * Errors   EAGAIN, ENOMEM no process can be made
 *          ENOEXEC the kernel does not know how to run the file, as in glibc and musl
 *          those of execve, and of the file actions and attributes
 * Safety   no allocation, reads the environment
 * Source   POSIX.1-2017 posix_spawnp
 */
#include "internal/spawn.h"
#include "sys/sys.h"

static int exec(const char *path, char *const *argv, char *const *envp)
{
	return sys_execve(path, argv, envp);
}

static int search(const char *file, char *const *argv, char *const *envp)
{
	return __exec_search(file, argv, envp, exec);
}

int posix_spawnp(pid_t *restrict pid, const char *restrict file,
    const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *restrict attr,
    char *const argv[restrict], char *const envp[restrict])
{
	return __spawn(pid, file, actions, attr, argv, envp, search);
}
