/* SPDX-License-Identifier: 0BSD */
/*
 * assert: nothing if it holds; else a message with the place on descriptor 2, and SIGABRT
 *
 * Exit    134
 */
#include <assert.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int evaluated;

int main(void)
{
	char text[500] = "";
	int fd[2], n = 0, got;
	pid_t child;

	assert(++evaluated);
	if (pipe(fd))
		return 1;
	child = fork();
	if (!child) {
		dup2(fd[1], 2);
#line 12345 "file.c"
		assert(evaluated == 7);
		_exit(0);
	}
	close(fd[1]);
	while ((got = read(fd[0], text + n, sizeof(text) - 1 - n)) > 0)
		n += got;
	waitpid(child, &got, 0);
	printf("%d %d %d %d %d\n", evaluated, !!strstr(text, "evaluated == 7"),
	    !!strstr(text, "file.c"), !!strstr(text, "12345"), !!strstr(text, "main"));
	printf("%d\n", WTERMSIG(got));
	printf("%d\n", strchr(text, '\n') > strstr(text, "12345"));
	fflush(stdout);
	assert(evaluated != 1);
	return 0;
}
