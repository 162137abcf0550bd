/* SPDX-License-Identifier: 0BSD */
/* How a linker's options are written: which take a value, and where it stands. */
#include <string.h>

#include "driver.h"

/* Options whose argument is the next word; long ones may start with one dash. */
static const char *const with_word[] = {"-A", "-F", "-G", "-I", "-L", "-O", "-P", "-R", "-T", "-Y",
    "-a", "-b", "-c", "-e", "-f", "-h", "-l", "-m", "-o", "-u", "-y", "-z", "--Map", "--Tbss",
    "--Tdata", "--Ttext", "--Ttext-segment", "--image-base", "--architecture", "--assert",
    "--auxiliary", "--default-script", "--defsym", "--dependency-file", "--dynamic-linker",
    "--dynamic-list", "--entry", "--exclude-libs", "--export-dynamic-symbol", "--filter", "--fini",
    "--format", "--init", "--just-symbols", "--library", "--library-path", "--mri-script",
    "--oformat", "--output", "--plugin", "--plugin-opt", "--require-defined",
    "--retain-symbols-file", "--rpath", "--rpath-link", "--script", "--section-start", "--soname",
    "--sort-section", "--undefined", "--unresolved-symbols", "--version-script", "--wrap", NULL};

/* The option with two dashes if it is a long one: -Map and --Map are one. */
const char *full(const char *a)
{
	static const char short_ones[] = "-z-l-L-u-o";

	if (a[1] == '-' || !a[2] || (strchr(short_ones, a[1]) && a[1] != '-' && a[1] != 'u'))
		return a;
	return text("-%s", a);
}

/*
 * The option at words[0] with its value, -oFILE, -o FILE, --output=FILE or --output FILE: how many
 * words these are; 0 if it takes no value. A long name has two dashes in *name.
 */
int linker_option(char *const *words, const char **name, const char **value)
{
	static const char joined[] = "oTzL";
	const char *a = words[0], *equals = strchr(a, '=');

	*name = full(a);
	if (words[1] && (is_one(a, with_word) || is_one(*name, with_word))) {
		*name = is_one(a, with_word) ? a : *name;
		*value = words[1];
		return 2;
	}
	if (equals && (*name)[1] == '-') {
		*value = equals + 1;
		*name = text("%.*s", (int)(strlen(*name) - strlen(equals)), *name);
		if (is_one(*name, with_word))
			return 1;
	}
	if (a[1] != '-' && a[2] && strchr(joined, a[1])) {
		*name = text("%.2s", a);
		*value = a + 2;
		return 1;
	}
	return 0;
}
