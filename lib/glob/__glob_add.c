/* SPDX-License-Identifier: 0BSD */
/* __glob_add - one more path in the list */
#include <stdlib.h>
#include <string.h>

#include "internal/glob.h"

hidden int __glob_add(glob_t *g, const char *path, int mark)
{
	size_t n = g->gl_pathc, length = strlen(path);
	char **list = g->gl_pathv, *copy;

	/* There is room for the NULL and the next power of two; 0 counts as one. */
	if (!(n & (n - 1))) {
		list = reallocarray(list, g->gl_offs + 2 * n + 2, sizeof(*list));
		if (!list)
			return GLOB_NOSPACE;
		g->gl_pathv = list;
		if (!n)
			memset(list, 0, g->gl_offs * sizeof(*list));
	}
	list += g->gl_offs + n;
	copy = malloc(length + 2);
	list[0] = copy;
	list[1] = NULL;
	if (!copy)
		return GLOB_NOSPACE;
	memcpy(copy, path, length);
	if (mark)
		copy[length++] = '/';
	copy[length] = 0;
	g->gl_pathc = n + 1;
	return 0;
}
