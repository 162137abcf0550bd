/* SPDX-License-Identifier: 0BSD */
/* mote-cc - compile and link programs against mote; also the linker it has the compiler call */
#include <string.h>

#include "driver.h"

static void __attribute__((noreturn))
compile_program(struct words *words, const char *name, const struct tree *tree)
{
	size_t n = strlen(name);
	struct request r = {.cxx = n > 2 && !strcmp(name + n - 2, "++")};

	parse(&r, words);
	compile(&r, tree);
}

int main(int argc, char **argv)
{
	const char *name = argc ? base_name(argv[0]) : "mote-cc";
	struct words words = {0};
	struct tree tree;

	expand(&words, argc, argv);
	tree = find_tree(argc ? argv[0] : name);
	if (!strcmp(name, "ld") || after(name, "ld."))
		return link_program(&words, name, &tree);
	compile_program(&words, name, &tree);
}
