/* SPDX-License-Identifier: 0BSD */
/* Linker scripts of the command line. */
#include <string.h>

#include "driver.h"

/* A script with INSERT adds to the memory map, any other takes its place (GNU ld, "Insert"). */
static int is_insert(const char *path)
{
	const char *s = read_text(path), *end;

	for (; s && *s; s++) {
		if (s[0] == '/' && s[1] == '*' && (end = strstr(s + 2, "*/")))
			s = end + 1;
		else if (after(s, "INSERT") && strchr(" \t\r\n", s[6]) && s[6])
			return 1;
	}
	return 0;
}

int has_own_map(const struct words *scripts)
{
	size_t i;

	for (i = 0; i < scripts->n; i++)
		if (!is_insert(scripts->at[i]))
			return 1;
	return 0;
}
