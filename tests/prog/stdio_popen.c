/* SPDX-License-Identifier: 0BSD */
/*
 * popen both ways, the status of the command, and the environment it gets
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>

static int status(FILE *f)
{
	int r = pclose(f);

	return WIFEXITED(r) ? WEXITSTATUS(r) : -1;
}

int main(void)
{
	char line[64];
	FILE *f, *g;

	setenv("GREETING", "hello", 1);
	f = popen("echo $GREETING; exit 5", "r");
	printf("%s", fgets(line, sizeof(line), f) ? line : "nothing\n");
	printf("%d\n", status(f));

	fflush(stdout);
	f = popen("tr a-z A-Z", "w");
	fputs("written to a command\n", f);
	printf("%d\n", status(f));

	/* cat ends when its input is closed, which it is not while the other command holds it. */
	fflush(stdout);
	f = popen("cat", "w");
	g = popen("read x; echo done", "w");
	fputs("through cat\n", f);
	printf("%d\n", status(f));
	fflush(stdout);
	fputs("\n", g);
	printf("%d\n", status(g));

	f = popen("this-command-is-missing 2>/dev/null", "r");
	printf("%d\n", status(f));
	printf("%d\n", popen("true", "?") == NULL);
	return 0;
}
