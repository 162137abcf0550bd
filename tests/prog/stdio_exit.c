/* SPDX-License-Identifier: 0BSD */
/*
 * exit writes what streams hold and gives input back; _exit and abort do neither
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void late(void)
{
	fputs("by atexit", stdout);
}

static void child(int how)
{
	FILE *f = fopen("file", "w");

	dup2(open("out", O_WRONLY | O_CREAT | O_TRUNC, 0600), 1);
	dup2(open("in", O_RDONLY), 0);
	if (getchar() != 'o')
		_exit(9);
	fputs("to a file", f);
	fputs("to stdout ", stdout);
	if (how == 0) {
		atexit(late);
		exit(3);
	}
	if (how == 1)
		_exit(4);
	abort();
}

static void show(const char *name)
{
	char line[64];
	FILE *f = fopen(name, "r");

	printf(" %s [%s]", name, fgets(line, sizeof(line), f) ? line : "");
	fclose(f);
}

int main(void)
{
	int how, status, fd = open("in", O_RDWR | O_CREAT | O_TRUNC, 0600);

	if (write(fd, "one\ntwo\n", 8) != 8)
		return 1;
	for (how = 0; how < 3; how++) {
		fflush(NULL);
		if (fork() == 0)
			child(how);
		wait(&status);
		printf("%d:", WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status));
		show("file");
		show("out");
		putchar('\n');
	}
	/* What was read ahead and not taken is there for the next process. */
	lseek(fd, 0, SEEK_SET);
	dup2(fd, 0);
	fflush(NULL);
	if (fork() == 0) {
		char line[16];

		exit(fgets(line, sizeof(line), stdin) ? 0 : 1);
	}
	wait(&status);
	printf("%ld\n", (long)lseek(fd, 0, SEEK_CUR));
	return 0;
}
