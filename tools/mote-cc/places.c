/* SPDX-License-Identifier: 0BSD */
/*
 * Which file a function of the program came from, by the linkers' maps
 *
 * GNU ld has a line for each section, " .text.NAME  address  size  file", in two lines if the name
 * is long, and below it one for each global symbol, blanks, address, NAME. ld.lld has lines of four
 * columns and then, further in, "file:(section)" and, still further, NAME.
 */
#include <string.h>

#include "driver.h"
#include "map.h"

/* The next line of the text, without its end; NULL behind the last. */
static char *next_line(const char **s)
{
	size_t n = strcspn(*s, "\n");
	char *line = **s ? text("%.*s", (int)n, *s) : NULL;

	*s += n + ((*s)[n] == '\n');
	return line;
}

/* Behind a word and the blanks on both sides of it. */
static char *skip_word(char *s)
{
	s += strspn(s, " ");
	s += strcspn(s, " ");
	return s + strspn(s, " ");
}

/* Is that the function's own section? */
static int is_section(const char *section, const char *function)
{
	size_t n = strlen(section), m = strlen(function);

	return after(section, ".text.") && n > m && section[n - m - 1] == '.' &&
	       !strcmp(section + n - m, function);
}

static char *place_by_ld(const char *map, const char *function)
{
	char *line, *section = "", *file = NULL, *rest;
	const char *s = strstr(map, "\nLinker script and memory map");

	while (s && (line = next_line(&s))) {
		rest = line + strspn(line, " ");
		if (after(line, " .")) {
			section = text("%.*s", (int)strcspn(rest, " "), rest);
			rest = skip_word(rest);
		}
		if (!after(rest, "0x"))
			continue;
		rest = skip_word(rest);
		if (after(rest, "0x")) {
			file = skip_word(rest);
			if (!after(rest, "0x0 ") && is_section(section, function))
				return file;
		} else if (file && !strcmp(rest, function)) {
			return file;
		}
	}
	return NULL;
}

static char *place_by_lld(const char *map, const char *function)
{
	char *line, *file = NULL, *rest, *open;
	int column;

	while ((line = next_line(&map))) {
		rest = line;
		for (column = 0; column < 4; column++)
			rest = skip_word(rest);
		for (open = NULL; (open = strstr(open ? open + 1 : rest, ":("));)
			file = text("%.*s", (int)(open - rest), rest);
		if (file && !strcmp(rest, function))
			return file;
	}
	return NULL;
}

char *read_place(const char *map, const char *function, int lld)
{
	return lld ? place_by_lld(map, function) : place_by_ld(map, function);
}
