/* SPDX-License-Identifier: 0BSD */
/*
 * Who linked which archive member: both linkers write it down when asked
 *
 * GNU ld does at the start of its map (-Map), a member on one line and "  reference (symbol)" on
 * the next, or both on one; ld.lld in the file of --why-extract, "reference <tab> member <tab>
 * symbol".
 */
#include <stdlib.h>
#include <string.h>

#include "driver.h"
#include "map.h"

static void add_link(struct links *l, struct link one)
{
	l->at = realloc(l->at, (l->n + 1) * sizeof(one));
	if (!l->at)
		die("no memory");
	l->at[l->n++] = one;
}

/* "  /path/libc.a(system.c.o) (execve)" without its symbol and blanks, which it is cut by. */
static int cut_reference(char *s, struct link *one)
{
	char *open = strrchr(s, '('), *end;

	if (!open || open == s || open[-1] != ' ')
		return 0;
	end = strchr(open, ')');
	if (!end)
		return 0;
	*end = 0;
	one->symbol = open + 1;
	for (end = open; end > s && end[-1] == ' '; end--)
		;
	*end = 0;
	/* An object of -flto is followed by that. */
	end = strstr(s, " (symbol from plugin)");
	if (end)
		*end = 0;
	one->reference = s + strspn(s, " ");
	return 1;
}

void read_map(struct links *l, char *map)
{
	struct link one = {0};
	char *line, *space;

	while ((line = strsep(&map, "\n"))) {
		if (after(line, "Discarded") || after(line, "Memory") || after(line, "Merging"))
			return;
		if (*line && *line != ' ' && strstr(line, ".o)")) {
			one.member = line;
			space = strstr(line, ".o) ");
			if (!space)
				continue;
			space[3] = 0;
			line = space + 4;
		}
		if (one.member && cut_reference(line, &one))
			add_link(l, one);
		one.member = NULL;
	}
}

void read_extracts(struct links *l, char *table)
{
	struct link one;
	char *line;

	while ((line = strsep(&table, "\n"))) {
		one.reference = strsep(&line, "\t");
		one.member = strsep(&line, "\t");
		one.symbol = line;
		if (one.symbol)
			add_link(l, one);
	}
}
