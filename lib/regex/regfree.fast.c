/* SPDX-License-Identifier: 0BSD */
/*
 * regfree - with the automaton
 *
 * Contract: regfree.c
 */
#include <stdlib.h>

#include "internal/regex.h"
#include "internal/regex_dfa.h"

void regfree(regex_t *re)
{
	struct regex_program *p = re->__opaque;

	if (!p)
		return;
	if (p->cache) {
		free(p->cache->room);
		free(p->cache->next);
		free(p->cache->sets);
		free(p->cache);
	}
	free(p->nodes);
	free(p);
}
