/* SPDX-License-Identifier: 0BSD */
/* Which compiler, and what it can do. */
#include <stdlib.h>
#include <string.h>

#include "driver.h"

int is_clang(const char *compiler)
{
	return !!strstr(base_name(compiler), "clang");
}

/* gcc-12 becomes g++-12, clang-14 clang++-14: they know C++ by their names. */
static const char *for_cxx(const char *compiler)
{
	const char *name = base_name(compiler), *at;

	if (strstr(name, "++"))
		return compiler;
	if ((at = strstr(name, "clang")))
		return text("%.*sclang++%s", (int)(at - compiler), compiler, at + 5);
	if ((at = strstr(name, "gcc")))
		return text("%.*sg++%s", (int)(at - compiler), compiler, at + 3);
	return compiler;
}

void find_compiler(struct request *r, const struct tree *tree)
{
	const char *named = getenv("MOTE_CC");

	r->compiler = named && *named ? named : "gcc";
	/* A machine with clang alone is fine too. */
	if (!(named && *named) && !find_program("gcc", tree) && find_program("clang", tree))
		r->compiler = "clang";
	if (r->cxx)
		r->compiler = for_cxx(r->compiler);
	if (!find_program(r->compiler, tree))
		die("%s: compiler not found; install it, or name another with MOTE_CC",
		    r->compiler);
}

/* For a machine that has AVX2 the fast flavour need not ask at run time. */
int has_wide(const struct request *r)
{
	struct words command = {0};
	int out = memory(), status;

	add(&command, r->compiler);
	add_all(&command, &r->machine);
	add(&command, "-dM");
	add(&command, "-E");
	add(&command, "-xc");
	add(&command, "/dev/null");
	status = run(&command, -1, out, out);
	return !status && strstr(contents(out), "#define __AVX2__ ");
}
