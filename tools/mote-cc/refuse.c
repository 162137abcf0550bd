/* SPDX-License-Identifier: 0BSD */
/* What mote has no support for: one line each, before a compiler or linker is confused by it. */
#include <string.h>

#include "driver.h"

struct refusal {
	const char *option; /* with '=' at the end: and a value */
	const char *why;
};

static const struct refusal refusals[] = {
    {"-shared", "mote makes static programs only"},
    {"-dynamic", "mote makes static programs only"},
    {"-m32", "mote is for x86_64 only"},
    {"-m16", "mote is for x86_64 only"},
    {"-mx32", "mote is for x86_64 with pointers of 64 bits only"},
    {"-miamcu", "mote is for x86_64 only"},
    {"-fopenmp", "mote has no OpenMP library (-fopenmp-simd needs none)"},
    {"-fopenmp=", "mote has no OpenMP library (-fopenmp-simd needs none)"},
    {"-fopenacc", "mote has no OpenACC library"},
    {"-fgnu-tm", "mote has no transactional memory library"},
    {"-fsplit-stack", "mote has no split stacks"},
    {"-pg", "mote has no profiler's mcount; perf needs none"},
    {"-p", "mote has no profiler's mcount; perf needs none"},
    {"-fexceptions", "mote has no C++ exceptions (docs/cxx.md)"},
    {"-frtti", "mote has no run-time type information (docs/cxx.md)"},
    {"--ld-path=", "name the linker with -fuse-ld=bfd or -fuse-ld=lld"},
};

/* Sanitizers need a library, but those that only trap. */
static void look_at_sanitizer(struct request *r, const char *option)
{
	const char *list = after(option, "-fsanitize=");

	if (list && strcmp(list, "shadow-call-stack") && strcmp(list, "safe-stack"))
		r->sanitizer = list;
	if (!strcmp(option, "-fno-sanitize=all"))
		r->sanitizer = NULL;
	if (!strcmp(option, "-fsanitize-undefined-trap-on-error") ||
	    after(option, "-fsanitize-trap"))
		r->traps = 1;
}

void refuse(const struct request *request, const char *option)
{
	const struct refusal *r;
	struct request *changed = (struct request *)request;

	for (r = refusals; r < refusals + sizeof(refusals) / sizeof(*refusals); r++) {
		size_t n = strlen(r->option);

		if (r->option[n - 1] == '=' ? !!after(option, r->option)
		                            : !strcmp(option, r->option))
			if (strcmp(option, "-fexceptions") || request->cxx)
				die("%s: %s", option, r->why);
	}
	look_at_sanitizer(changed, option);
}

static void refuse_linker(const char *linker)
{
	const char *name = base_name(linker);

	name = after(name, "ld.") ? after(name, "ld.") : name;
	if (strcmp(name, "bfd") && strcmp(name, "lld") && strcmp(name, "ld"))
		die("-fuse-ld=%s: it does not obey mote's memory map; ld.bfd and ld.lld do",
		    linker);
}

static void refuse_sanitizer(const struct request *r)
{
	static const char *const with_library[] = {"address", "hwaddress", "thread", "leak",
	    "memory", "dataflow", "fuzzer", "pointer-compare", "pointer-subtract"};
	char *rest = text("%s", r->sanitizer), *one;
	size_t i;

	while ((one = strsep(&rest, ",")))
		for (i = 0; i < sizeof(with_library) / sizeof(*with_library); i++)
			if (!strcmp(one, with_library[i]))
				die("-fsanitize=%s: mote has no library for it; valgrind and "
				    "-mdebug-malloc need none",
				    one);
	if (!r->traps)
		die("-fsanitize=%s: mote has no library for it; "
		    "-fsanitize-undefined-trap-on-error needs none",
		    r->sanitizer);
}

/* What only the whole command line tells. */
void refuse_rest(const struct request *r)
{
	if (r->settings.harden && !r->settings.seal)
		die("--harden: it is a part of --seal, which is not there");
	if (r->linker)
		refuse_linker(r->linker);
	if (r->sanitizer)
		refuse_sanitizer(r);
	if (r->cxx_file && !r->cxx && !r->info && r->object >= 0 &&
	    !(r->no_exceptions && r->no_rtti))
		die("%s: C++ works without exceptions and RTTI only: give -fno-exceptions "
		    "-fno-rtti, or use mote-c++",
		    r->cxx_file);
	if (!r->inputs && !r->info)
		die("no input files (mote-cc --help explains)");
}
