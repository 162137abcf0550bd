/* SPDX-License-Identifier: 0BSD */
/*
 * globfree - free what glob allocated
 *
 * *g is then as after a glob that found nothing.
 *
 * Returns  nothing
 * Source   POSIX.1-2017 globfree
 */
#include <glob.h>
#include <stdlib.h>

void globfree(glob_t *g)
{
	while (g->gl_pathc)
		free(g->gl_pathv[g->gl_offs + --g->gl_pathc]);
	free(g->gl_pathv);
	g->gl_pathv = NULL;
}
