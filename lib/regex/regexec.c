/* SPDX-License-Identifier: 0BSD */
/*
 * regexec - search a text for a regular expression
 *
 * The time is linear in the text, whatever the pattern; only with back-references there is a budget
 * of about a second. Where the whole match is, is found first, and groups only within it and if
 * they are asked for.
 *
 * Returns  0 if there is a match, REG_NOMATCH, or REG_ESPACE
 * Errors   REG_ESPACE  no memory, or the budget is spent
 * Units    offsets in bytes
 * Safety   thread-safe, allocates
 * Source   POSIX.1-2017 regexec, XBD 9.1
 */
#include <stdlib.h>
#include <string.h>

#include "internal/regex.h"

int regexec(const regex_t *restrict re, const char *restrict text, size_t n,
    regmatch_t match[restrict], int eflags)
{
	const struct regex_program *p = re->__opaque;
	struct regex_run r = {.p = p, .text = text, .eflags = eflags};
	long small[512];
	void *room = small;
	int status;
	size_t size = (__regex_room(&r) + 7) & -8ul, spans = 0;

	if (p->flags & REG_NOSUB)
		n = 0;
	if (n > 1 && p->nodes[p->root].groups)
		spans = p->n * sizeof(regmatch_t);
	if (size + spans > sizeof(small) && !(room = malloc(size + spans)))
		return REG_ESPACE;
	__regex_divide_room(&r, room);
	r.mode = n ? RUN_SEARCH : RUN_TEST;
	r.start[0] = p->root;
	status = __regex_run(&r, 0, -1);
	if (status > 0 && n) {
		memset(match, -1, n * sizeof(*match));
		match[0] = (regmatch_t){r.carry, r.end};
		if (spans)
			__regex_groups(&r, match, n, (regmatch_t *)((char *)room + size));
	}
	if (r.found < 0)
		status = -1;
	if (room != small)
		free(room);
	return status < 0 ? REG_ESPACE : status ? 0 : REG_NOMATCH;
}
