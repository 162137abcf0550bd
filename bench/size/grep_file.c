/* SPDX-License-Identifier: 0BSD */
/* grep TEXT FILE: lines that contain it, or what is wrong with the file: fopen, fgets, perror */
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
	static char line[8192];
	int found = 0;
	FILE *f;

	if (argc != 3) {
		fputs("usage: grep TEXT FILE\n", stderr);
		return 2;
	}
	f = fopen(argv[2], "r");
	if (!f) {
		perror(argv[2]);
		return 2;
	}
	while (fgets(line, sizeof(line), f))
		if (strstr(line, argv[1])) {
			found = 1;
			fputs(line, stdout);
		}
	if (ferror(f)) {
		perror(argv[2]);
		return 2;
	}
	fclose(f);
	if (fflush(stdout)) {
		perror("grep");
		return 2;
	}
	return !found;
}
