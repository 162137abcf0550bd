/* SPDX-License-Identifier: 0BSD */
/*
 * getenv - the value of an environment variable
 *
 * As getenv.c, with the first byte compared on its own: most names differ there.
 *
 * Contract: getenv.c
 */
#include <stdlib.h>
#include <unistd.h>

char *getenv(const char *name)
{
	char **e = environ, *s, first = *name;
	size_t i;

	if (!e || !first)
		return NULL;
	for (; (s = *e); e++) {
		if (*s != first)
			continue;
		for (i = 1; name[i] && s[i] == name[i]; i++)
			;
		if (!name[i] && s[i] == '=')
			return s + i + 1;
	}
	return NULL;
}
