/* SPDX-License-Identifier: 0BSD */
/* grep [-v] TEXT: lines of standard input that contain it, with their numbers */
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
	static char line[8192];
	int invert = 0, found = 0, number = 0;

	if (argc == 3 && !strcmp(argv[1], "-v")) {
		invert = 1;
		argv++;
	} else if (argc != 2) {
		fputs("usage: grep [-v] TEXT\n", stderr);
		return 2;
	}
	while (fgets(line, sizeof(line), stdin)) {
		number++;
		if ((strstr(line, argv[1]) == NULL) == invert) {
			found = 1;
			printf("%d:", number);
			fputs(line, stdout);
			if (!strchr(line, '\n'))
				putchar('\n');
		}
	}
	return !found;
}
