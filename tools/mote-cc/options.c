/* SPDX-License-Identifier: 0BSD */
/* The command line of mote-cc: mote's own options are taken out, the compiler's looked at. */
#include <string.h>

#include "driver.h"

/* Options whose argument is a word of its own. */
static const char *const with_word[] = {"-o", "-x", "-I", "-L", "-l", "-D", "-U", "-T", "-u", "-z",
    "-e", "-B", "-A", "-F", "-MF", "-MT", "-MQ", "-MJ", "-include", "-imacros", "-isystem",
    "-iquote", "-idirafter", "-iprefix", "-iwithprefix", "-iwithprefixbefore", "-isysroot",
    "-imultilib", "-include-pch", "-Xlinker", "-Xassembler", "-Xpreprocessor", "-Xclang", "-mllvm",
    "-aux-info", "--param", "-dumpbase", "-dumpbase-ext", "-dumpdir", "-wrapper", "-target",
    "-arch", "-specs", "--sysroot", "--output", "--include", "--language", "-gcc-toolchain", NULL};

/* They end before a link. */
static const char *const no_link[] = {"-c", "-S", "-E", "-M", "-MM", "-fsyntax-only", "-r", NULL};

/* Questions that need no file. */
static const char *const questions[] = {
    "--version", "-v", "--target-help", "-Q", "-###", "--verbose", NULL};
static const char *const question_heads[] = {"-dump", "-print-", "--print-", "--help=", NULL};

/* They choose the instruction set. */
static const char *const machines[] = {"-march=", "-mavx", "-mno-avx", NULL};

static int has_head(const char *s, const char *const *list)
{
	for (; *list; list++)
		if (after(s, *list))
			return 1;
	return 0;
}

static void take_level(struct request *r, const char *option)
{
	static const char *const small[] = {"-O", "-O0", "-O1", "-Og", "-Os", "-Oz", NULL};

	r->level = option;
	r->fast = !is_one(option, small);
}

static void take_file(struct request *r, const char *file)
{
	r->inputs = 1;
	if (!r->cxx_file && is_cxx(r->language, file))
		r->cxx_file = file;
}

static void look_at(struct request *r, const char *option)
{
	const char *value;

	if (!strcmp(option, "-c"))
		r->object = 1;
	if (!strcmp(option, "-S") || !strcmp(option, "-E"))
		r->object = -1;
	if (is_one(option, no_link))
		r->link = 0;
	if (is_one(option, questions) || has_head(option, question_heads))
		r->info = 1;
	if (!strcmp(option, "--version"))
		r->version = 1;
	if (!strcmp(option, "-v") || !strcmp(option, "--verbose"))
		r->settings.verbose = 1;
	if (has_head(option, machines))
		add(&r->machine, option);
	if (after(option, "-O"))
		take_level(r, option);
	/* What goes to the linker counts as a file, as it does for gcc. */
	if (after(option, "-Wl,") || (after(option, "-l") && option[2]))
		r->inputs = 1;
	if ((value = after(option, "-fuse-ld=")))
		r->linker = value;
	if ((value = after(option, "-x")) && *value)
		r->language = value;
	if (!strcmp(option, "-fno-exceptions"))
		r->no_exceptions = 1;
	if (!strcmp(option, "-fno-rtti"))
		r->no_rtti = 1;
	refuse(r, option);
}

static void take_word(struct request *r, const char *option, const char *word)
{
	if (!strcmp(option, "-x") || !strcmp(option, "--language"))
		r->language = word;
	if (!strcmp(option, "-Xlinker") || !strcmp(option, "-l"))
		r->inputs = 1;
}

void parse(struct request *r, const struct words *line)
{
	size_t i;

	r->link = r->stdinc = 1;
	for (i = 1; i < line->n; i++) {
		const char *a = line->at[i];

		if (a[0] != '-' || !a[1])
			take_file(r, a);
		else if (!strcmp(a, "--help"))
			print_usage();
		else if (own_option(r, a))
			continue;
		else
			look_at(r, a);
		if (!strcmp(a, "-pipe")) /* it changes nothing else, see compile.c */
			continue;
		add(&r->user, a);
		if (is_one(a, with_word) && i + 1 < line->n) {
			take_word(r, a, line->at[++i]);
			add(&r->user, line->at[i]);
		}
	}
	refuse_rest(r);
}
