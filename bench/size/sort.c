/* SPDX-License-Identifier: 0BSD */
/* sort standard input by lines: getline, malloc, qsort */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

int main(void)
{
	char **lines = NULL, **more, *line = NULL;
	size_t n = 0, room = 0, size = 0, i;

	while (getline(&line, &size, stdin) > 0) {
		if (n == room) {
			room = room ? room * 2 : 64;
			more = realloc(lines, room * sizeof(*lines));
			if (!more)
				return 2;
			lines = more;
		}
		lines[n++] = line;
		line = NULL;
		size = 0;
	}
	if (ferror(stdin))
		return 2;
	qsort(lines, n, sizeof(*lines), compare);
	for (i = 0; i < n; i++)
		fputs(lines[i], stdout);
	return fflush(stdout) ? 2 : 0;
}
