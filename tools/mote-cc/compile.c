/* SPDX-License-Identifier: 0BSD */
/* The compiler's command line; this process becomes the compiler. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "driver.h"

static void add_flags(struct words *c, const struct request *r)
{
	const char *keep = getenv("MOTE_KEEP_UNWIND");

	add(c, is_clang(r->compiler) ? "-nostdlibinc" : "-nostdinc");
	add(c, "-ffunction-sections");
	add(c, "-fdata-sections");
	add(c, "-fno-stack-protector");
	add(c, "-U_FORTIFY_SOURCE");
	add(c, text("-D__MOTE__=%d", version_number()));
	if (!keep || !*keep) {
		add(c, "-fno-asynchronous-unwind-tables");
		add(c, "-fno-unwind-tables");
	}
	if (r->cxx) {
		add(c, "-fno-exceptions");
		add(c, "-fno-rtti");
	}
	add(c, r->pie ? "-fPIE" : "-fno-pie");
}

/* mote's headers, then the compiler's own (GCC 12 "Directory Options": -iwithprefix). */
static void add_headers(struct words *c, const struct request *r, const struct tree *tree)
{
	if (!r->stdinc) {
		add(c, "-nostdinc");
		return;
	}
	if (r->cxx || r->cxx_file) {
		add(c, "-isystem");
		add(c, text("%s/include/cxx", tree->root));
	}
	add(c, "-isystem");
	add(c, text("%s/include", tree->root));
	if (!is_clang(r->compiler)) {
		add(c, "-iwithprefix");
		add(c, "include");
	}
	add(c, "-idirafter");
	add(c, text("%s/kernel", tree->root));
}

/*
 * An object compiled for speed says so, for a link line without -O: see flavour.c. gcc's assembler
 * reads two files as one (but not a pipe then); clang has its own, which is asked in C.
 */
static void add_note(struct words *c, const struct request *r, const struct tree *tree)
{
	const char *flavour = r->settings.flavour;

	if (r->object != 1 || strcmp(flavour ? flavour : r->fast ? "speed" : "size", "speed"))
		return;
	add(c, is_clang(r->compiler) ? "-include" : "-Xassembler");
	add(c, text("%s/ld/speed.%s", tree->root, is_clang(r->compiler) ? "h" : "s"));
}

static void add_link(struct words *c, const struct request *r, const struct tree *tree)
{
	if (r->pie) {
		add(c, "-static-pie");
	} else {
		add(c, "-static");
		add(c, "-no-pie");
	}
	add(c, "-nostdlib");
	if (is_clang(r->compiler)) {
		add(c, text("--ld-path=%s/ld/%s", tree->root,
		           r->linker && strstr(r->linker, "lld") ? "ld.lld" : "ld"));
		add(c, "-Wno-unused-command-line-argument");
	}
}

static void decide(struct request *r)
{
	struct settings *s = &r->settings;
	const char *why = s->flavour ? "-mflavour" : r->level ? r->level : "no -O";

	if (!s->flavour && r->level)
		s->flavour = r->fast ? "speed" : "size";
	if (r->link && r->machine.n && (!s->flavour || !strcmp(s->flavour, "speed")))
		s->wide = has_wide(r);
	if (s->verbose)
		say("compiler %s, flavour %s (%s)", r->compiler,
		    s->flavour ? s->flavour : "size, or speed if an object was compiled for it",
		    why);
}

void compile(struct request *r, const struct tree *tree)
{
	struct words c = {0};

	find_compiler(r, tree);
	if (r->version)
		print_version(r);
	decide(r);
	if (r->settings.verbose)
		say("library %s", tree->root);
	put_settings(&r->settings);
	add(&c, r->compiler);
	if (r->inputs || !r->settings.verbose) {
		if (r->link) {
			add(&c, text("-B%s/ld/", tree->root));
			add(&c, text("-B%s/", tree->root));
		}
		add_flags(&c, r);
		add_all(&c, &r->user);
		add_headers(&c, r, tree);
		add_note(&c, r, tree);
		if (r->link)
			add_link(&c, r, tree);
	} else {
		add_all(&c, &r->user);
	}
	fold(&c);
	execvp(c.at[0], c.at);
	die("%s: %s", c.at[0], strerror(errno));
}
