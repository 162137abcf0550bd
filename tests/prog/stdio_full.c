/* SPDX-License-Identifier: 0BSD */
/*
 * A full disk and a closed descriptor show at fclose
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int report;

static void say(const char *what, int ok)
{
	char s[64];

	strcpy(s, what);
	strcat(s, ok ? ": yes\n" : ": no\n");
	if (write(report, s, strlen(s)) < 0)
		_exit(1);
}

int main(void)
{
	FILE *f;
	int r;

	report = dup(1);
	dup2(open("/dev/full", O_WRONLY), 1);
	fputs("text without end", stdout);
	say("ferror before", ferror(stdout));
	errno = 0;
	r = fflush(stdout);
	say("fflush fails", r == EOF && errno == ENOSPC);
	say("ferror after", ferror(stdout));
	f = fopen("/dev/full", "w");
	fputs("x", f);
	errno = 0;
	r = fclose(f);
	say("fclose fails", r == EOF && errno == ENOSPC);

	f = fopen("file", "w");
	fputs("x", f);
	close(fileno(f));
	errno = 0;
	r = fclose(f);
	say("fclose of a closed descriptor fails", r == EOF && errno == EBADF);
	return 0;
}
