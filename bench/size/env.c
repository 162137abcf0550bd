/* SPDX-License-Identifier: 0BSD */
/* env [-i] [NAME=VALUE...] [command...]: changes the environment and runs or prints */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern char **environ;

int main(int argc, char **argv)
{
	static char *nothing[1];
	int i = 1, error;

	if (argc > 1 && !strcmp(argv[1], "-i")) {
		environ = nothing;
		i = 2;
	}
	for (; i < argc && strchr(argv[i], '='); i++) {
		if (putenv(argv[i])) {
			perror("env");
			return 125;
		}
	}
	if (i < argc) {
		execvp(argv[i], argv + i);
		error = errno;
		perror(argv[i]);
		return error == ENOENT ? 127 : 126;
	}
	for (i = 0; environ[i]; i++)
		puts(environ[i]);
	return fflush(stdout) ? 125 : 0;
}
