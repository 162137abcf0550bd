/* SPDX-License-Identifier: 0BSD */
/*
 * Streams that a program does not use: without stdout, without stdin, without either
 */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	FILE *f = fopen("file", "w+");
	char line[16];

	fputs("one\ntwo", f);
	rewind(f);
	while (fgets(line, sizeof(line), f))
		fputs(line, f == NULL ? stderr : f), fseek(f, 0, SEEK_END);
	fclose(f);
	f = freopen("file", "r", stderr);
	if (!f || fileno(f) != 2 || getc(f) != 'o' || ungetc('O', f) != 'O' || getc(f) != 'O')
		return 1;
	f = freopen("/dev/null", "w", f);
	if (!f || fputs("nowhere\n", f) < 0)
		return 2;
	/* Written at exit, though no object of this program names stdout. */
	f = fdopen(1, "w");
	fputs("at exit\n", f);
	return 0;
}
