/* SPDX-License-Identifier: 0BSD */
/*
 * getenv - the value of an environment variable
 *
 * Returns  pointer to the value in the environment, or NULL; the empty name is not found
 * Safety   async-signal-safe while nobody changes the environment, no allocation
 * Source   C11 7.22.4.6; POSIX.1-2017 getenv
 */
#include <stdlib.h>
#include <unistd.h>

char *getenv(const char *name)
{
	char **e, *s;
	size_t i;

	for (e = environ; e && (s = *e); e++) {
		for (i = 0; name[i] && s[i] == name[i]; i++)
			;
		if (i && !name[i] && s[i] == '=')
			return s + i + 1;
	}
	return NULL;
}
