/* SPDX-License-Identifier: 0BSD */
/* regexec beside the definition of a match: random patterns and texts. */
#include "tests/fuzz/fuzz.h"
#include "tests/regex.h"

static void check(int mode)
{
	(void)mode;
	if (model_check(below)) {
		printf("seed %lu\n", seed);
		exit(1);
	}
}

int main(int argc, char **argv)
{
	return run(argc, argv, "regex", check);
}
