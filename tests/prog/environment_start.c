/* SPDX-License-Identifier: 0BSD */
/*
 * The environment of a new program is what the old one left: setenv, putenv, unsetenv, clearenv
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern char **environ;

int main(int argc, char **argv)
{
	char **e;

	if (argc > 1) {
		for (e = environ; *e; e++)
			puts(*e);
		printf("%s\n", secure_getenv("ONE"));
		printf("%s %s\n", program_invocation_name, program_invocation_short_name);
		return 0;
	}
	clearenv();
	setenv("ONE", "1", 1);
	putenv("TWO=2");
	setenv("THREE", "3", 1);
	unsetenv("TWO");
	setenv("ONE", "eins", 0);
	setenv("THREE", "drei", 1);
	fflush(stdout);
	execv("/proc/self/exe", (char *[]){"path/to/name", "again", NULL});
	(void)argv;
	return 1;
}
