/* SPDX-License-Identifier: 0BSD */
/*
 * __locale_name - what a name of n bytes means for a category
 *
 * An empty one is looked up in LC_ALL, the category's own variable and LANG; if none is set it is
 * "C.UTF-8". What could not be the name of a file means that too. It is "C" in all categories but
 * LC_CTYPE, as "POSIX" is in all.
 *
 * Returns  nothing; LOCALE_NAME_SIZE bytes at to hold the name
 * Source   POSIX.1-2017 8.2; musl 1.2.5 for what names there are
 */
#include <stdlib.h>
#include <string.h>

#include "internal/locale.h"

static const char utf8[] = "C.UTF-8";
/* Of each category. */
static const char variables[][12] = {
    "LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES"};

static const char *variable(const char *name)
{
	name = getenv(name);
	return name && *name ? name : NULL;
}

void __locale_name(char *to, int category, const char *name, size_t n)
{
	if (!n) {
		if (!(name = variable("LC_ALL")) && !(name = variable(variables[category])) &&
		    !(name = variable("LANG")))
			name = utf8;
		n = strlen(name);
	}
	if (n >= LOCALE_NAME_SIZE || *name == '.' || memchr(name, '/', n)) {
		name = utf8;
		n = sizeof(utf8) - 1;
	}
	memcpy(to, name, n);
	to[n] = 0;
	if (!strcmp(to, "POSIX") || (category != LC_CTYPE && !strcmp(to, utf8)))
		memcpy(to, "C", 2);
}
