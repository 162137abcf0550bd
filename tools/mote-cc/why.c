/* SPDX-License-Identifier: 0BSD */
/*
 * Who pulled a refused function into a sealed program, a line each:
 *
 *     execve: linked by main.o, through execvp
 */
#include <string.h>

#include "driver.h"
#include "map.h"

#define STEPS_MAX 20

static const struct link *find(const struct links *l, const char *symbol, const char *member)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		if (symbol ? !strcmp(l->at[i].symbol, symbol) : !strcmp(l->at[i].member, member))
			return &l->at[i];
	return NULL;
}

/* "libc.a(execvp.c.o)" is execvp. */
static char *function(const char *member)
{
	const char *name = strrchr(member, '(');

	name = name ? name + 1 : base_name(member);
	return text("%.*s", (int)strcspn(name, "."), name);
}

static void say_chain(const struct links *l, const char *symbol)
{
	const struct link *at = find(l, symbol, NULL), *up;
	char *through = "";
	int step;

	if (!at)
		return;
	for (step = 0; step < STEPS_MAX && (up = find(l, NULL, at->reference)); step++) {
		through =
		    text("%s, %s%s", through, *through ? "" : "through ", function(at->reference));
		at = up;
	}
	say("--seal: %s: linked by %s%s", symbol, base_name(at->reference), through);
}

void tell_why(struct job *j, const char *problems)
{
	const char *path = temporary(NULL, ".map"), *line;
	struct links links = {0};
	struct words said = {0};
	char *map, *symbol;
	size_t i;

	j->extra = text(j->line.lld ? "--why-extract=%s" : "-Map=%s", path);
	if (link_once(j) || !(map = read_text(path)))
		return;
	if (j->line.lld)
		read_extracts(&links, map);
	else
		read_map(&links, map);
	for (line = problems; *line; line = strchrnul(line, '\n'), line += *line == '\n') {
		symbol = text("%.*s", (int)strcspn(line, ":+ \n"), line);
		for (i = 0; i < said.n && strcmp(said.at[i], symbol); i++)
			;
		if (i == said.n)
			say_chain(&links, symbol);
		add(&said, symbol);
	}
}
