/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_dfa_next - make a transition, and the state it leads to
 *
 * When there is no room all states are forgotten; a search in which that comes too often is left to
 * the simulation.
 *
 * Returns  as in internal/regex_dfa.h
 * Source   Thompson's construction with states made on demand, as in K. Thompson, CACM 11 (1968)
 */
#include <string.h>

#include "internal/fnmatch.h"
#include "internal/regex_dfa.h"

hidden int __regex_dfa_kind(const struct regex_dfa *d, char c)
{
	if (!d->asserts)
		return BEFORE_OTHER;
	if (c == '\n')
		return BEFORE_NEWLINE;
	return c == '_' || (c > 0 && __fnmatch_class(c, 1)) ? BEFORE_WORD : BEFORE_OTHER;
}

/* The threads of r->pending, and for a search the root, as nodes. */
static unsigned gather(struct regex_dfa *d, int search, int before)
{
	struct regex_run *r = &d->run;
	unsigned short *set = d->scratch;
	int n = 0;

	for (; n < r->pending_n; n++)
		set[n] = ((struct regex_thread *)(r->pending + n * r->size))->node;
	search &= !d->anchored;
	if (search)
		set[n++] = r->p->root;
	return __regex_dfa_find(d, set, n, search, before);
}

hidden unsigned __regex_dfa_start(struct regex_dfa *d, int search, int before)
{
	unsigned short root = d->run.p->root;

	if (!d->asserts)
		before = BEFORE_OTHER;
	if (!d->start[search][before]) {
		unsigned state = __regex_dfa_find(d, &root, 1, search, before);

		d->start[search][before] = state;
		if (search && !d->asserts)
			d->loop = state;
	}
	return d->start[search][before];
}

hidden unsigned __regex_dfa_next(struct regex_dfa *d, unsigned state, int c)
{
	static const wchar_t before[BEFORE_N] = {0, 0, '\n', 'a', ' '};
	struct regex_state s = d->states[state / 256];
	struct regex_run *r = &d->run;
	int flushes = d->flushes;
	unsigned to;

	r->found = 0;
	r->pending_n = s.n;
	for (int i = 0; i < s.n; i++) {
		struct regex_thread *t = (void *)(r->pending + i * r->size);

		memset(t, 0, sizeof(*t));
		t->node = d->sets[s.set + i];
	}
	r->mode = RUN_SEARCH;
	r->at = s.before > BEFORE_NOT_BEGUN;
	r->eflags = s.before == BEFORE_NOT_BEGUN ? REG_NOTBOL : 0;
	r->before = before[s.before];
	r->c = c < 128 ? c : (signed char)c & 0xdfff; /* as mbtowc has them in the "C" locale */
	__regex_expand(r);
	__regex_step(r);
	to = c ? gather(d, s.search, __regex_dfa_kind(d, c)) : DFA_DEAD;
	if (!to)
		return 0;
	if (r->found)
		to |= DFA_FOUND;
	if (flushes == d->flushes)
		d->next[state + c] = to;
	return to;
}
