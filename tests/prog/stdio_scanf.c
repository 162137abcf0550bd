/* SPDX-License-Identifier: 0BSD */
/* scanf from stdin, which is a pipe here, and from strings. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
	int fd[2], n, x, y;
	char word[20], *s = NULL;
	double d;

	pipe(fd);
	write(fd[1], "12 0x1f word 6.25e-2,rest of the line\nmore", 42);
	close(fd[1]);
	dup2(fd[0], 0);
	n = scanf("%d%i %19s %lf", &x, &y, word, &d);
	printf("%d: %d %d %s %g\n", n, x, y, word, d);
	n = getchar();
	printf("%c\n", n);
	n = scanf("%19[a-z ]", word);
	printf("%d: %s\n", n, word);
	/* Nothing here frees. */
	n = scanf("%ms", &s);
	printf("%d: %s\n", n, s);
	n = scanf("%d", &x);
	printf("%d %d\n", n, feof(stdin) != 0);
	n = sscanf("a=5;b=-7", "%1[a-z]=%d;b=%d", word, &x, &y);
	printf("%d: %s %d %d\n", n, word, x, y);
	return 0;
}
