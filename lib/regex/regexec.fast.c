/* SPDX-License-Identifier: 0BSD */
/*
 * regexec - the automaton first; groups, and what it cannot tell, by simulation
 *
 * Contract: regexec.c
 */
#include <stdlib.h>
#include <string.h>

#include "internal/regex.h"
#include "internal/regex_dfa.h"

int regexec(const regex_t *restrict re, const char *restrict text, size_t n,
    regmatch_t match[restrict], int eflags)
{
	struct regex_program *p = re->__opaque;
	struct regex_run r;
	long small[512];
	void *room = small;
	int status, known;
	size_t size, spans = 0;
	regmatch_t place;

	if (p->flags & REG_NOSUB)
		n = 0;
	known = __regex_dfa(p, text, eflags, n ? &place : NULL);
	if (!known)
		return REG_NOMATCH;
	if (n > 1 && p->nodes[p->root].groups)
		spans = p->n * sizeof(regmatch_t);
	if (known > 0 && !spans) {
		for (size_t i = 0; i < n; i++)
			match[i] = i ? (regmatch_t){-1, -1} : place;
		return 0;
	}
	r = (struct regex_run){.p = p, .text = text, .eflags = eflags};
	size = (__regex_room(&r) + 7) & -8ul;
	if (size + spans > sizeof(small) && !(room = malloc(size + spans)))
		return REG_ESPACE;
	__regex_divide_room(&r, room);
	r.mode = n ? RUN_SEARCH : RUN_TEST;
	r.start[0] = p->root;
	status = known > 0 ? known : __regex_run(&r, 0, -1);
	if (status > 0 && n) {
		memset(match, -1, n * sizeof(*match));
		match[0] = known > 0 ? place : (regmatch_t){r.carry, r.end};
		if (spans)
			__regex_groups(&r, match, n, (regmatch_t *)((char *)room + size));
	}
	if (r.found < 0)
		status = -1;
	if (room != small)
		free(room);
	return status < 0 ? REG_ESPACE : status ? 0 : REG_NOMATCH;
}
