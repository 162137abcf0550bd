/* SPDX-License-Identifier: 0BSD */
/* The linker as mote-cc has it called: start-up code, library and memory map are added. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../mote-strip/strip.h"
#include "driver.h"

static const char *find_linker(const char *name, const struct tree *tree)
{
	const char *real = find_program(name, tree);

	if (!real)
		die("%s: linker not found; install %s", name,
		    strstr(name, "lld") ? "lld" : "binutils");
	return real;
}

/* Nothing of mote's: this process becomes the linker. */
static void __attribute__((noreturn)) become(const char *real, const struct words *args)
{
	struct words command = {0};

	add(&command, real);
	add_all(&command, args);
	fold(&command);
	execv(real, command.at);
	die("%s: %s", real, strerror(errno));
}

/* The linker's own words, of the last link only: two links of one program warn once. */
static void tell(const struct job *j)
{
	output_tell(&j->output, contents(j->out), 1);
	output_tell(&j->output, contents(j->err), 2);
}

static void link_whole(struct job *j)
{
	struct image image;
	int status, more;

	do {
		status = link_once(j);
		if (status) {
			tell(j);
			if (j->settings->seal && j->line.own_map)
				say("--seal: the linker script of the command line must have what "
				    "lib/mote/sealed.ld has: .mote.sys and its note");
			output_fail(&j->output, status);
		}
		if (!image_open(&image, j->output.temp))
			die("%s: no x86_64 ELF file came out, so nobody can see what start-up it "
			    "needs",
			    j->output.name);
		more = add_needs(j, &image);
		if (!more)
			check_program(j, &image);
		image_close(&image);
	} while (more);
}

static void decide(struct job *j)
{
	const struct settings *s = j->settings;
	struct line *l = &j->line;
	const char *fast = s->flavour ? NULL : flavour_of(l);

	j->flavour = s->flavour ? s->flavour : fast ? "speed" : "size";
	j->library = text("%s/%s%s", j->tree->root, j->flavour, l->pie ? "-pie" : "");
	j->loaded_records = s->seal || s->note;
	l->own_map = has_own_map(&l->scripts);
	if (l->pie && l->base)
		die("-Ttext-segment: the kernel chooses where a static-PIE program lies");
	if (s->seal && s->nostart)
		die("--seal: the seal is a part of start-up, which -nostdlib and -nostartfiles "
		    "leave out");
	if (!s->verbose)
		return;
	if (fast)
		say("%s was compiled for speed", fast);
	say("linker %s, library %s", j->real, j->library);
	if (l->own_map)
		say("the memory map is the command line's: %s", l->scripts.at[0]);
}

static void strip_program(const struct job *j)
{
	int fd = open(j->output.temp, O_RDWR | O_CLOEXEC);

	if (fd < 0 || strip_file("mote-cc", j->output.name, fd))
		output_fail(&j->output, 1);
	close(fd);
}

int link_program(const struct words *words, const char *name, const struct tree *tree)
{
	struct words args = {words->at + 1, words->n - 1, 0};
	struct settings settings;
	struct job j = {.tree = tree, .settings = &settings};
	size_t i;

	j.real = find_linker(name, tree);
	if (!get_settings(&settings))
		become(j.real, &args);
	j.line.lld = !!strstr(name, "lld");
	read_line(&j.line, words);
	if (j.line.relocatable || j.line.asks || (j.line.version && !j.line.objects.n))
		become(j.real, &args);
	decide(&j);
	j.out = memory();
	j.err = memory();
	output_open(&j.output, j.line.out);
	if (settings.calls.n)
		j.calls = call_records(&j);
	link_whole(&j);
	if (settings.seal)
		seal_program(&j);
	tell(&j);
	for (i = 0; i < j.line.edited.n; i++)
		output_edit(&j.output, j.line.edited.at[i]);
	if (j.line.strip)
		strip_program(&j);
	output_close(&j.output);
	return 0;
}
