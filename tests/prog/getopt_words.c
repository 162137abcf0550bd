/* SPDX-License-Identifier: 0BSD */
/* getopt_long as a program uses it: options anywhere, words cut short, messages. */
#include <getopt.h>
#include <stdio.h>
#include <unistd.h>

static const struct option longs[] = {
	{"verbose", no_argument, NULL, 'v'},
	{"output", required_argument, NULL, 'o'},
	{"color", optional_argument, NULL, 'c'},
	{0},
};

int main(void)
{
	char *argv[] = {"prog", "first", "-vo", "file", "--outp=other", "second", "--col", "--color=red",
	                "-c", "-cgreen", "--verb", "--", "-v", "third", NULL};
	int argc = sizeof(argv) / sizeof(*argv) - 1, c;

	opterr = 0;
	while ((c = getopt_long(argc, argv, "vo:c::", longs, NULL)) != -1)
		printf("%c %s\n", c, optarg ? optarg : "-");
	for (; optind < argc; optind++)
		puts(argv[optind]);
	return 0;
}
