/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawn: file actions, attributes, what fails in the child.
 * Native  qemu-user turns vfork into fork, so the parent does not see what failed
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;
static posix_spawn_file_actions_t actions;
static posix_spawnattr_t attr;

static void run_program(const char *what, char *const *argv)
{
	int status = -1, r;
	pid_t pid = -1;

	fflush(stdout);
	r = posix_spawnp(&pid, argv[0], &actions, &attr, argv, environ);
	if (r == 0)
		waitpid(pid, &status, 0);
	printf("%s: %d, %d\n", what, r, WIFEXITED(status) ? WEXITSTATUS(status) : -1);
	posix_spawn_file_actions_destroy(&actions);
	posix_spawn_file_actions_init(&actions);
	posix_spawnattr_destroy(&attr);
	posix_spawnattr_init(&attr);
}

static void run(const char *what, const char *script)
{
	run_program(what, (char *[]){"sh", "-c", (char *)script, NULL});
}

/* Without the shell, which may have its own ideas of signals. */
static void look(const char *what, const char *line)
{
	run_program(what, (char *[]){"grep", "-q", (char *)line, "/proc/self/status", NULL});
}

static void handler(int sig)
{
	(void)sig;
}

int main(void)
{
	char *argv[] = {"sh", "-c", "exit 5", NULL}, *nothing[] = {"x", NULL};
	char place[PATH_MAX], name[PATH_MAX + 4], script[PATH_MAX + 100];
	struct sched_param param = {0};
	sigset_t set, before, after;
	int status, r, fd, policy;
	short flags;
	pid_t pid, group;

	posix_spawn_file_actions_init(&actions);
	posix_spawnattr_init(&attr);
	sigprocmask(SIG_BLOCK, NULL, &before);
	r = posix_spawn(&pid, "/bin/sh", NULL, NULL, argv, environ);
	waitpid(pid, &status, 0);
	printf("plain: %d, %d\n", r, WEXITSTATUS(status));
	r = posix_spawnp(&pid, "sh", NULL, NULL, argv, environ);
	waitpid(pid, &status, 0);
	printf("by PATH: %d, %d\n", r, WEXITSTATUS(status));
	r = posix_spawn(NULL, "/bin/sh", NULL, NULL, argv, environ);
	wait(&status);
	printf("no pid asked: %d, %d\n", r, WEXITSTATUS(status));
	r = posix_spawn(&pid, "/nonexistent", NULL, NULL, nothing, environ);
	printf("not found: %d\n", r == ENOENT);
	r = posix_spawnp(&pid, "nonexistent", NULL, NULL, nothing, environ);
	printf("not by PATH: %d\n", r == ENOENT);
	r = posix_spawn(&pid, "/etc/passwd", NULL, NULL, nothing, environ);
	printf("no program: %d\n", r == EACCES);
	errno = 0;
	printf("nobody left: %d", wait(NULL));
	printf(" %d\n", errno == ECHILD);
	sigprocmask(SIG_BLOCK, NULL, &after);
	printf("mask is back: %d\n", !memcmp(&before, &after, 8));

	if (!getcwd(place, sizeof(place) - 20) || !mkdtemp(strcat(place, "/spawn-XXXXXX")))
		return 1;
	snprintf(name, sizeof(name), "%s/out", place);
	posix_spawn_file_actions_addopen(&actions, 1, name, O_CREAT | O_WRONLY, 0600);
	posix_spawn_file_actions_adddup2(&actions, 1, 2);
	posix_spawn_file_actions_addclose(&actions, 0);
	posix_spawn_file_actions_addclose(&actions, 99);
	run("files", "echo text >&2; test ! -e /proc/self/fd/0");
	snprintf(script, sizeof(script), "test text = $(cat %s)", name);
	run("written", script);
	posix_spawn_file_actions_addopen(&actions, 0, "/nonexistent", O_RDONLY, 0);
	run("open fails", "exit 1");
	posix_spawn_file_actions_adddup2(&actions, 77, 1);
	run("dup2 fails", "exit 1");
	posix_spawn_file_actions_addchdir_np(&actions, place);
	snprintf(script, sizeof(script), "test $(pwd) = %s", place);
	run("directory", script);
	fd = open(place, O_RDONLY | O_CLOEXEC);
	posix_spawn_file_actions_addfchdir_np(&actions, fd);
	run("open directory", script);
	posix_spawn_file_actions_adddup2(&actions, fd, fd);
	snprintf(script, sizeof(script), "test -e /proc/self/fd/%d", fd);
	run("left open", script);
	run("closed by exec", script);
	printf("bad descriptors: %d %d %d\n", posix_spawn_file_actions_addclose(&actions, -1) == EBADF,
	    posix_spawn_file_actions_adddup2(&actions, 0, -1) == EBADF,
	    posix_spawn_file_actions_addopen(&actions, -1, "/", 0, 0) == EBADF);

	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETPGROUP);
	posix_spawnattr_setpgroup(&attr, 0);
	posix_spawnattr_getpgroup(&attr, &group);
	posix_spawnattr_getflags(&attr, &flags);
	printf("asked: %d %d\n", (int)group, flags == POSIX_SPAWN_SETPGROUP);
	run("own group", "test $(cut -d' ' -f5 /proc/$$/stat) = $$");
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSID);
	run("own session", "test $(cut -d' ' -f6 /proc/$$/stat) = $$");
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETPGROUP);
	posix_spawnattr_setpgroup(&attr, 999999);
	run("no such group", "exit 1");
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_RESETIDS);
	run("reset", "exit 0");
	/* Signals: 10 is SIGUSR1 and the bit 0x200. */
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	posix_spawnattr_setsigmask(&attr, &set);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGMASK);
	sigemptyset(&set);
	posix_spawnattr_getsigmask(&attr, &set);
	printf("asked: %d\n", sigismember(&set, SIGUSR1));
	look("mask", "SigBlk:.*0200$");
	signal(SIGUSR1, SIG_IGN);
	look("ignored", "SigIgn:.*2..$");
	posix_spawnattr_setsigdefault(&attr, &set);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF);
	look("default", "SigIgn:.*[01]..$");
	signal(SIGUSR1, handler);
	look("handler", "SigIgn:.*[01]..$");
	printf("our handler stays: %d\n", signal(SIGUSR1, SIG_DFL) == handler);
	posix_spawnattr_setschedparam(&attr, &param);
	posix_spawnattr_setschedpolicy(&attr, SCHED_OTHER);
	posix_spawnattr_getschedpolicy(&attr, &policy);
	param.sched_priority = 9;
	posix_spawnattr_getschedparam(&attr, &param);
	printf("asked: %d %d\n", policy == SCHED_OTHER, param.sched_priority);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSCHEDULER);
	run("policy", "exit 0");
	/* Its priorities begin at 1. */
	posix_spawnattr_setschedpolicy(&attr, SCHED_FIFO);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSCHEDULER);
	run("no such priority", "exit 1");
	printf("no such flag: %d\n", posix_spawnattr_setflags(&attr, 0x4000) == EINVAL);
	snprintf(script, sizeof(script), "rm -r %s", place);
	return system(script);
}
