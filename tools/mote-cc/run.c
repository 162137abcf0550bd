/* SPDX-License-Identifier: 0BSD */
/* Other programs, and files in memory that take what they say. */
#include <errno.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "driver.h"

extern char **environ;

/* The exit status as a shell counts it: 128 and the number for a signal. */
int run(const struct words *command, int in, int out, int err)
{
	posix_spawn_file_actions_t actions;
	int status, error, from[3] = {in, out, err};
	pid_t pid;
	int i;

	error = posix_spawn_file_actions_init(&actions);
	for (i = 0; i < 3 && !error; i++)
		if (from[i] >= 0)
			error = posix_spawn_file_actions_adddup2(&actions, from[i], i);
	if (!error)
		error = posix_spawnp(&pid, command->at[0], &actions, NULL, command->at, environ);
	if (error)
		die("%s: %s", command->at[0], strerror(error));
	posix_spawn_file_actions_destroy(&actions);
	watch_child(pid);
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			die("%s: %s", command->at[0], strerror(errno));
	watch_child(0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int memory(void)
{
	int fd = memfd_create("mote-cc", 0);

	if (fd < 0)
		die("memfd_create: %s", strerror(errno));
	return fd;
}

char *contents(int fd)
{
	struct stat st;
	size_t n = 0;
	ssize_t got;
	char *s;

	if (fstat(fd, &st) || !(s = malloc(st.st_size + 1)))
		die("no memory");
	while (n < (size_t)st.st_size && (got = pread(fd, s + n, st.st_size - n, n)) > 0)
		n += got;
	s[n] = 0;
	return s;
}

void write_all(int fd, const char *path, const void *bytes, size_t n)
{
	const char *p = bytes;
	ssize_t done;

	for (; n; p += done, n -= done) {
		done = write(fd, p, n);
		if (done < 0 && errno == EINTR)
			done = 0;
		if (done < 0)
			die("%s: %s", path, strerror(errno));
	}
}
