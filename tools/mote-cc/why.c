/* SPDX-License-Identifier: 0BSD */
/*
 * Who pulled a refused call into a sealed program, a line each:
 *
 *     execve: linked by main.o, through execvp
 *     execve: in main.o
 */
#include <stdlib.h>
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

static int is_source(const Elf64_Sym *sym, const char *name, void *source)
{
	if (ELF64_ST_TYPE(sym->st_info) != STT_FILE || !*name)
		return 0;
	*(char **)source = text("%s", name);
	return 1;
}

/* The object's name; its source's, where the compiler has put the object into a temporary file. */
static const char *shown(const char *object)
{
	const char *folder = getenv("TMPDIR"), *name = base_name(object);
	char *source = NULL;
	struct image image;

	folder = text("%s/", folder && *folder ? folder : "/tmp");
	if (strncmp(folder, object, name - object) || folder[name - object])
		return name;
	if (image_open(&image, object)) {
		each_symbol(&image, is_source, &source);
		image_close(&image);
	}
	return source ? source : name;
}

/* The call is linked, or made, by that file. */
static void say_chain(const struct links *l, const char *symbol, const char *file, int linked)
{
	const struct link *up;
	char *through = "";
	int step;

	for (step = 0; step < STEPS_MAX && (up = find(l, NULL, file)); step++) {
		through = text("%s, %s%s", through, *through ? "" : "through ", function(file));
		file = up->reference;
		linked = 1;
	}
	say("--seal: %s: %s %s%s", symbol, linked ? "linked by" : "in", shown(file), through);
}

/* The call is made in functions, "; in NAME, NAME", or is one, "NAME+0x12 (...": where are they? */
static void say_places(const struct job *j, const struct links *l, const char *map,
    const char *symbol, const char *problem)
{
	size_t n = strcspn(problem, "\n");
	const char *s = text("%.*s", (int)n, problem), *in = strstr(s, "; in ");
	struct words said = {0};
	char *file, *name;
	size_t i;

	s = in ? in + 5 : symbol;
	for (; *s; s += strspn(s, ", ")) {
		name = text("%.*s", (int)strcspn(s, ",; "), s);
		s += strcspn(s, ", ");
		file = read_place(map, name, j->line.lld);
		if (!file || strstr(file, ".ltrans")) /* objects of the optimizer's */
			continue;
		for (i = 0; i < said.n && strcmp(said.at[i], file); i++)
			;
		if (i == said.n)
			say_chain(l, symbol, file, 0);
		add(&said, file);
	}
}

/* Links once more with a map. */
static int ask(struct job *j, struct links *links, char **map)
{
	const char *path = temporary(NULL, ".map"), *extracts = temporary(NULL, ".why");
	char *pulled;

	add(&j->extra, text("-Map=%s", path));
	if (j->line.lld)
		add(&j->extra, text("--why-extract=%s", extracts));
	if (link_once(j) || !(*map = read_text(path)))
		return 0;
	pulled = read_text(j->line.lld ? extracts : path);
	if (!pulled)
		return 0;
	if (j->line.lld)
		read_extracts(links, pulled);
	else
		read_map(links, pulled);
	return 1;
}

void tell_why(struct job *j, const char *problems)
{
	struct links links = {0};
	struct words said = {0};
	const struct link *at;
	const char *line;
	char *map, *symbol;
	size_t i;

	if (!ask(j, &links, &map))
		return;
	for (line = problems; *line; line = strchrnul(line, '\n'), line += *line == '\n') {
		symbol = text("%.*s", (int)strcspn(line, ":+ \n"), line);
		for (i = 0; i < said.n && strcmp(said.at[i], symbol); i++)
			;
		if (i < said.n)
			continue;
		add(&said, symbol);
		at = find(&links, symbol, NULL);
		if (at)
			say_chain(&links, symbol, at->reference, 1);
		else
			say_places(j, &links, map, symbol, line);
	}
}
