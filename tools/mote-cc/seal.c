/* SPDX-License-Identifier: 0BSD */
/*
 * A sealed link: mote-seal checks the program, and what it finds ends the build
 *
 * All but bytes that look like a system call by the chance of addresses and distances: other ones
 * come by aligning functions (distances in the code change) and by moving constants and data
 * behind it (distances to them change). Each alignment has a memory map ld/sealed-N.ld.
 */
#include <string.h>
#include <unistd.h>

#include "driver.h"

struct layout {
	const char *name; /* for --seal-layout= */
	int align;        /* functions, in bytes; 0: as the compiler asks */
	int shift;        /* constants and data, in bytes */
};

static const struct layout layouts[] = {
    {"plain", 0, 0},
    {"packed", 1, 32},
    {"packed-far", 1, 96},
    {"aligned16", 16, 32},
    {"aligned16-far", 16, 160},
    {"aligned32", 32, 96},
    {"aligned64", 64, 224},
};
#define LAYOUTS (sizeof(layouts) / sizeof(*layouts))

#define ONLY_CHANCE 3 /* mote-seal --check: nothing but bytes without a record */

static int inspect(const struct job *j, char **problems)
{
	struct words c = {0};
	int err = memory(), status;
	size_t i;

	add(&c, text("%s/mote-seal", j->tree->bin));
	if (access(c.at[0], X_OK))
		die("--seal: %s is not there to check the program", c.at[0]);
	add(&c, "--check");
	add(&c, text("--mode=%s", j->settings->seal));
	for (i = 0; i < j->settings->allow.n; i++)
		add(&c, text("--allow=%s", j->settings->allow.at[i]));
	add(&c, j->output.temp);
	status = run(&c, -1, err, err);
	*problems = contents(err);
	close(err);
	return status;
}

static void show(const struct job *j, char *problems)
{
	char *line;

	while ((line = strsep(&problems, "\n")))
		if (*line)
			output_tell(&j->output, text("mote-cc: --seal: %s\n", line), 2);
}

static void link_again(struct job *j)
{
	int status = link_once(j);

	if (!status)
		return;
	output_tell(&j->output, contents(j->err), 2);
	output_fail(&j->output, status);
}

/* Links by that layout; what was linked last is plain. */
static void lay_out(struct job *j, const struct layout *l)
{
	if (j->align == l->align && j->shift == l->shift)
		return;
	j->align = l->align;
	j->shift = l->shift;
	if (j->settings->verbose)
		say("--seal: layout %s", l->name);
	link_again(j);
}

static const struct layout *chosen_layout(const struct settings *s)
{
	size_t i;

	for (i = 0; i < LAYOUTS; i++)
		if (!strcmp(s->layout, layouts[i].name))
			return &layouts[i];
	die("--seal-layout=%s: there is no such layout (mote-cc(1))", s->layout);
}

void seal_program(struct job *j)
{
	const char *asked = j->settings->layout;
	const struct layout *l = asked ? chosen_layout(j->settings) : layouts;
	char *problems;
	int status;

	for (;;) {
		lay_out(j, l);
		status = inspect(j, &problems);
		if (status != ONLY_CHANCE || asked || j->line.own_map || ++l == layouts + LAYOUTS)
			break;
	}
	show(j, text("%s", problems));
	if (!status)
		return;
	tell_why(j, problems);
	output_fail(&j->output, 1);
}
