/* SPDX-License-Identifier: 0BSD */
/*
 * getsubopt - the next of "name,name=value,..."
 *
 * Commas are overwritten with zeros; *option moves behind the one that was looked at.
 *
 * Returns  index of its name in keys, and *value points behind '=' or is NULL; -1 if it is none
 *          of them, and *value points to all of it
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 getsubopt
 */
#include <stdlib.h>
#include <string.h>

int getsubopt(char **option, char *const *keys, char **value)
{
	char *s = *option, *end = s + strcspn(s, ",");
	size_t n;
	int i;

	*option = end;
	if (*end) {
		*end = 0;
		*option = end + 1;
	}
	n = strcspn(s, "=");
	for (i = 0; keys[i]; i++)
		if (!strncmp(keys[i], s, n) && !keys[i][n]) {
			*value = s[n] ? s + n + 1 : NULL;
			return i;
		}
	*value = s;
	return -1;
}
