/* SPDX-License-Identifier: 0BSD */
/* One call of the linker. */
#include <string.h>
#include <unistd.h>

#include "driver.h"

static void add_base(const struct job *j, struct words *c)
{
	const struct line *l = &j->line;
	const char *hex = l->base && !after(l->base, "0x") && !after(l->base, "0X") ? "0x" : "";

	if (l->base && l->own_map)
		add(c, text("%s=%s", l->lld ? "--image-base" : "-Ttext-segment", l->base));
	else if (l->base)
		add(c, text("--defsym=__mote_image_base=%s%s", hex, l->base));
	/* The value is the alignment of the code; ld.lld loads headers only with a segment. */
	if (l->separate && !l->own_map)
		add(c, text("--defsym=__mote_separate_code=%d", l->lld ? 1 : 4096));
}

static void add_script(const struct job *j, struct words *c)
{
	const char *root = j->tree->root;

	if (j->line.own_map)
		return;
	add(c, "-T");
	if (j->align)
		add(c, text("%s/ld/sealed-%d.ld", root, j->align));
	else
		add(c, text("%s/ld/%s.ld", root, j->loaded_records ? "sealed" : "plain"));
	if (j->align)
		add(c, text("--defsym=__mote_shift=%d", j->shift));
}

static void add_startup(const struct job *j, struct words *c)
{
	const struct settings *s = j->settings;
	const char *root = j->tree->root;

	add_all(c, &j->parts);
	if (j->loaded_records)
		add(c, text("%s/note.o", root));
	if (j->calls)
		add(c, j->calls);
	if (s->nostart)
		return;
	if (j->line.pie)
		add(c, text("%s/relocate.o", root));
	if (s->seal)
		add(c, text("%s/seal-%s%s.o", root, s->seal, s->harden ? "-harden" : ""));
	add(c, text("%s/start.o", root));
}

int link_once(struct job *j)
{
	static const char *const options[] = {"-nostdlib", "--gc-sections", "-z", "noexecstack",
	    "-z", "norelro", "-z", "noseparate-code", "-z", "max-page-size=4096",
	    "--build-id=none"};
	struct words c = {0};
	size_t i;

	add(&c, j->real);
	for (i = 0; i < sizeof(options) / sizeof(*options); i++)
		add(&c, options[i]);
	if (!j->line.lld)
		add(&c, "--no-warn-rwx-segments");
	else if (!j->line.separate)
		add(&c, "--no-rosegment");
	add(&c, text("-L%s", j->library));
	add(&c, text("-L%s", j->tree->root));
	add_startup(j, &c);
	add_all(&c, &j->line.args);
	if (!j->settings->nolibs) {
		add_options(j, &c);
		add(&c, "--start-group");
		add(&c, text("%s/%s", j->library, j->threads ? "libthr.a" : "libc.a"));
		add(&c, "-lgcc");
		add(&c, "--end-group");
	}
	add_base(j, &c);
	add_script(j, &c);
	add_all(&c, &j->extra);
	add(&c, "-o");
	add(&c, j->output.temp);
	fold(&c);
	j->links++;
	ftruncate(j->out, 0);
	ftruncate(j->err, 0);
	lseek(j->out, 0, SEEK_SET);
	lseek(j->err, 0, SEEK_SET);
	return run(&c, -1, j->out, j->err);
}
