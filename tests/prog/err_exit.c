/* SPDX-License-Identifier: 0BSD */
/*
 * err and errx end the program with their status.
 *
 * Exit    3
 */
#include <err.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void last_words(void)
{
	puts("atexit");
}

int main(void)
{
	int status;

	setvbuf(stdout, NULL, _IONBF, 0);
	dup2(1, 2);
	program_invocation_short_name = "prog";
	if (!fork())
		errx(258, "child %d", 1);
	wait(&status);
	printf("%d\n", WEXITSTATUS(status));
	atexit(last_words);
	errno = ENOSPC;
	err(3, "parent %s", "ends");
}
