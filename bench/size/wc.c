/* SPDX-License-Identifier: 0BSD */
/* wc [file...]: lines, words, bytes */
#include <ctype.h>
#include <stdio.h>

static unsigned long total[3];

static void print(const unsigned long *n, const char *name)
{
	printf("%7lu %7lu %7lu%s%s\n", n[0], n[1], n[2], *name ? " " : "", name);
}

static int count(FILE *f, const char *name)
{
	unsigned long n[3] = {0};
	int c, inside = 0, i;

	while ((c = getc(f)) != EOF) {
		n[2]++;
		n[0] += c == '\n';
		if (isspace(c)) {
			inside = 0;
		} else if (!inside) {
			inside = 1;
			n[1]++;
		}
	}
	for (i = 0; i < 3; i++)
		total[i] += n[i];
	if (ferror(f)) {
		perror(name);
		return 1;
	}
	print(n, name);
	return 0;
}

int main(int argc, char **argv)
{
	int i, status = 0;
	FILE *f;

	if (argc < 2)
		return count(stdin, "");
	for (i = 1; i < argc; i++) {
		if (!(f = fopen(argv[i], "r"))) {
			perror(argv[i]);
			status = 1;
			continue;
		}
		status |= count(f, argv[i]);
		fclose(f);
	}
	if (argc > 2)
		print(total, "total");
	return status;
}
