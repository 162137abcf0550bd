/* SPDX-License-Identifier: 0BSD */
/* sort FILE: its lines, or what is wrong with it: fopen, getline, perror, stderr */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

int main(int argc, char **argv)
{
	char **lines = NULL, **more, *line = NULL;
	size_t n = 0, room = 0, size = 0, i;
	FILE *f;

	if (argc != 2) {
		fputs("usage: sort FILE\n", stderr);
		return 2;
	}
	f = fopen(argv[1], "r");
	if (!f) {
		perror(argv[1]);
		return 2;
	}
	while (getline(&line, &size, f) > 0) {
		if (n == room) {
			room = room ? room * 2 : 64;
			more = realloc(lines, room * sizeof(*lines));
			if (!more) {
				perror("sort");
				return 2;
			}
			lines = more;
		}
		lines[n++] = line;
		line = NULL;
		size = 0;
	}
	if (ferror(f)) {
		perror(argv[1]);
		return 2;
	}
	fclose(f);
	qsort(lines, n, sizeof(*lines), compare);
	for (i = 0; i < n; i++)
		fputs(lines[i], stdout);
	if (fflush(stdout)) {
		perror("sort");
		return 2;
	}
	return 0;
}
