/* SPDX-License-Identifier: 0BSD */
/* grep -E [-i] [-v] PATTERN: lines of standard input that match */
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	int flags = REG_EXTENDED | REG_NOSUB, invert = 0, found = 0, option, error;
	size_t size = 0;
	char *line = NULL, text[128];
	regex_t re;
	ssize_t n;

	while ((option = getopt(argc, argv, "iv")) != -1) {
		if (option == 'i')
			flags |= REG_ICASE;
		else if (option == 'v')
			invert = 1;
		else
			return 2;
	}
	if (optind + 1 != argc)
		return 2;
	if ((error = regcomp(&re, argv[optind], flags))) {
		regerror(error, &re, text, sizeof(text));
		fputs(text, stderr);
		fputs("\n", stderr);
		return 2;
	}
	while ((n = getline(&line, &size, stdin)) > 0) {
		if (line[n - 1] == '\n')
			line[n - 1] = 0;
		if ((regexec(&re, line, 0, NULL, 0) == 0) != invert) {
			found = 1;
			puts(line);
		}
	}
	regfree(&re);
	return !found;
}
