/* SPDX-License-Identifier: 0BSD */
/*
 * posix_spawnp leaves a file that the kernel does not know how to run; execvp asks the shell
 *
 * Native  qemu-user's vfork is a fork
 */
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static int spawn(const char *file)
{
	char *argv[] = {(char *)file, "x", NULL};
	int pid = -7, r = posix_spawnp(&pid, file, NULL, NULL, argv, environ), status;

	if (r)
		return pid == -7 ? r : -1;
	waitpid(pid, &status, 0);
	return -WEXITSTATUS(status);
}

int main(void)
{
	int fd = open("script", O_WRONLY | O_CREAT | O_TRUNC, 0700), status;

	if (write(fd, "echo the shell, $1\nexit 3\n", 26) != 26)
		return 1;
	close(fd);
	setenv("PATH", "/nonexistent:.", 1);
	printf("%d\n", spawn("./script") == ENOEXEC);
	printf("%d\n", spawn("script") == ENOEXEC);
	printf("%d\n", spawn("no such program") == ENOENT);
	fflush(stdout);
	if (!fork()) {
		execvp("script", (char *[]){"script", "x", NULL});
		_exit(99);
	}
	wait(&status);
	printf("%d\n", WEXITSTATUS(status));
	unlink("script");
	return 0;
}
