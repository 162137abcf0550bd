/* SPDX-License-Identifier: 0BSD */
/* What would go wrong before main is said at the link. */
#include <stdlib.h>
#include <string.h>

#include "driver.h"

static void __attribute__((noreturn)) fail(const struct job *j, const char *why)
{
	say("%s: %s", j->output.name, why);
	output_fail(&j->output, 1);
}

/* A program with a _start of its own has none of mote's start-up, and must say that it knows. */
static void check_entry(const struct job *j, const struct image *i)
{
	Elf64_Sym own, begin;

	if (j->settings->nostart || j->settings->seal)
		return;
	if (j->line.entry) {
		if (j->settings->verbose)
			say("the program starts at %s: mote's start-up does not run",
			    j->line.entry);
		return;
	}
	if (!find_symbol(i, "_start", &own))
		return;
	if (!find_symbol(i, "__mote_begin", &begin) || begin.st_value != own.st_value)
		fail(j, "it has a _start of its own: give -nostartfiles, or call it main");
}

/* Start-up finds the thread-local data by the program headers. */
static void check_headers(const struct job *j, const struct image *i)
{
	Elf64_Phdr tls, ph;
	size_t at;

	if (!find_segment(i, PT_TLS, &tls))
		return;
	for (at = 0; image_segment(i, at, &ph); at++)
		if (ph.p_type == PT_LOAD && ph.p_offset <= i->header.e_phoff &&
		    i->header.e_phoff < ph.p_offset + ph.p_filesz)
			return;
	fail(j, "its headers are not loaded, so start-up could not find the thread-local data");
}

static void check_static(const struct job *j, const struct image *i)
{
	Elf64_Shdr sh;
	Elf64_Dyn dyn;
	size_t at;

	if (!find_section(i, ".dynamic", &sh))
		return;
	for (at = 0; at < sh.sh_size / sizeof(dyn); at++) {
		const void *from = image_bytes(i, sh.sh_offset + at * sizeof(dyn), sizeof(dyn));

		if (!from)
			return;
		memcpy(&dyn, from, sizeof(dyn));
		if (dyn.d_tag == DT_NEEDED)
			fail(j, text("it needs %s: mote makes static programs only",
			            image_string(i, sh.sh_link, dyn.d_un.d_val)));
	}
}

/* -Ttext= and the like: ld.lld leaves them out beside a script, without a word. */
static void check_places(const struct job *j, const struct image *i)
{
	const struct words *placed = &j->line.placed;
	Elf64_Shdr sh;
	size_t at;

	for (at = 0; at + 1 < placed->n; at += 2)
		if (find_section(i, placed->at[at], &sh) &&
		    sh.sh_addr != strtoul(placed->at[at + 1], NULL, 16))
			fail(j,
			    text("%s is not at %s: this linker does not move it in mote's memory "
			         "map; ld.bfd does",
			        placed->at[at], placed->at[at + 1]));
}

void check_program(const struct job *j, const struct image *i)
{
	check_entry(j, i);
	check_static(j, i);
	check_places(j, i);
	check_relocations(j, i);
	check_headers(j, i);
}
