/* SPDX-License-Identifier: 0BSD */
/*
 * bend prefix|flip FILE COMMAND... - run the command with each beginning of the file, or with each
 * bit of it turned, in place of FILE's name
 *
 * The command must end by itself, in time, with a status from 0 to 3; with 2 it writes one line to
 * standard error; a beginning is always refused with 2. Runs on the host.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static char said[4096];

/* The exit status, or -1 if a signal ended it. */
static int run(char **command)
{
	int fd = memfd_create("said", 0), status;
	pid_t pid = fork();
	ssize_t n;

	if (!pid) {
		alarm(300);
		dup2(open("/dev/null", O_WRONLY), 1);
		dup2(fd, 2);
		execv(*command, command);
		_exit(127);
	}
	waitpid(pid, &status, 0);
	n = pread(fd, said, sizeof(said) - 1, 0);
	said[n > 0 ? n : 0] = 0;
	close(fd);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static int one_line(void)
{
	char *end = strchr(said, '\n');

	return end && !end[1];
}

static int tell(const char *what, long at, int status)
{
	printf("%s %ld: status %d, said: %s\n", what, at, status, said);
	return 1;
}

int main(int argc, char **argv)
{
	int prefix = argc > 3 && !strcmp(argv[1], "prefix"), fd, status, i;
	static unsigned char bytes[1 << 20];
	FILE *f = argc > 3 ? fopen(argv[2], "rb") : NULL;
	long n, at;
	char path[32];

	if (!f)
		return 2;
	n = fread(bytes, 1, sizeof(bytes), f);
	fd = memfd_create("bent", 0);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	for (i = 3; i < argc; i++)
		if (!strcmp(argv[i], argv[2]))
			argv[i] = path;
	for (at = 0; at < (prefix ? n : n * 8); at++) {
		bytes[at / 8] ^= prefix ? 0 : 1 << at % 8;
		if (ftruncate(fd, prefix ? at : n) || pwrite(fd, bytes, prefix ? at : n, 0) < 0)
			return 2;
		bytes[at / 8] ^= prefix ? 0 : 1 << at % 8;
		status = run(argv + 3);
		if (status < (prefix ? 2 : 0) || status > 3 || (status == 2 && !one_line()))
			return tell(argv[1], at, status);
	}
	printf("%ld runs\n", at);
	return 0;
}
