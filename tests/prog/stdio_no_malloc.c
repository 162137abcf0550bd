/* SPDX-License-Identifier: 0BSD */
/* Streams in a program without malloc: their memory comes and goes, many are open at once. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

int main(void)
{
	const char *name = "stdio";
	char line[32];
	struct rlimit limit = {64 << 20, 64 << 20};
	FILE *f[100];
	int i, n;

	f[0] = fopen(name, "w+");
	fprintf(f[0], "one\ntwo\n");
	rewind(f[0]);
	printf("%s", fgets(line, sizeof(line), f[0]));
	fclose(f[0]);
	/* 100000 streams of two pages each would be more than there may be. */
	setrlimit(RLIMIT_AS, &limit);
	for (i = n = 0; i < 100000; i++) {
		f[0] = fopen(name, "r");
		n += f[0] && getc(f[0]) == 'o' && fclose(f[0]) == 0;
	}
	printf("%d\n", n);
	for (i = 0; i < 100; i++) {
		f[i] = fopen(name, "a");
		fprintf(f[i], "%d\n", i);
	}
	for (i = 0; i < 50; i++)
		fclose(f[i]);
	fflush(NULL);
	f[0] = fopen(name, "r");
	for (n = 0; fgets(line, sizeof(line), f[0]); n++)
		;
	printf("%d lines, the last %s", n, line);
	fclose(f[0]);
	unlink(name);
	printf("%d\n", fopen(name, "r") == NULL && errno == ENOENT);
	return 0;
}
