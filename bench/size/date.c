/* SPDX-License-Identifier: 0BSD */
/* date [-u] [@SECONDS] [+FORMAT] */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

int main(int argc, char **argv)
{
	const char *format = "%a %b %e %H:%M:%S %Z %Y";
	struct tm *(*convert)(const time_t *) = localtime;
	time_t t = time(NULL);
	char text[256];
	int i;

	for (i = 1; i < argc; i++) {
		if (!strcmp(argv[i], "-u")) {
			convert = gmtime;
		} else if (argv[i][0] == '@') {
			t = atol(argv[i] + 1);
		} else if (argv[i][0] == '+') {
			format = argv[i] + 1;
		} else {
			fputs("usage: date [-u] [@SECONDS] [+FORMAT]\n", stderr);
			return 1;
		}
	}
	if (!strftime(text, sizeof(text), format, convert(&t)))
		text[0] = 0;
	return puts(text) < 0 || fflush(stdout);
}
