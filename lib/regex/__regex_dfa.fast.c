/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_dfa - search with the automaton
 *
 * First whether anything matches, up to where the first match can end; then, if the place is asked
 * for, from each byte that can begin one, in order, how long it gets. These attempts together
 * take no more than some multiple of the first search: else the simulation does it, so the
 * time stays linear.
 *
 * Returns  as in internal/regex_dfa.h
 * Source   internal
 */
#include <stdlib.h>

#include "internal/regex_dfa.h"

/* Follow state from text + at: where a match ends, the first or the last; -1 none, -2 cannot tell.
 */
static long follow(struct regex_dfa *d, unsigned state, const char *text, long at, int last)
{
	const unsigned char *p = (const unsigned char *)text + at, *first = d->first;
	long end = -1;
	unsigned to;

	for (;;) {
		const unsigned *next = d->next;
		int c;

		if (state == d->loop)
			while (!first[*p])
				p++;
		/* What is made, is not found, and is alive. */
		while ((to = next[state + *p]) - DFA_DEAD - 1 < DFA_FOUND - DFA_DEAD - 1 &&
		       to != d->loop) {
			state = to;
			p++;
		}
		c = *p;
		if (!to) {
			if (c >= 128 && d->wide)
				return -2;
			to = __regex_dfa_next(d, state, c);
			if (!to)
				return -2;
		}
		if (to & DFA_FOUND) {
			end = (const char *)p - text;
			if (!last)
				return end;
			to &= ~DFA_FOUND;
		}
		if (!c || to == DFA_DEAD) {
			d->reached = (const char *)p - text;
			return end;
		}
		state = to;
		p++;
	}
}

static int kind_before(const struct regex_dfa *d, const char *text, long at, int eflags)
{
	if (!at && d->asserts)
		return eflags & REG_NOTBOL ? BEFORE_NOT_BEGUN : BEFORE_START;
	return __regex_dfa_kind(d, text[at - 1]);
}

/* The match that is known to end at `end` at the earliest: where does the first one begin? */
static int place(struct regex_dfa *d, const char *text, long end, int eflags, regmatch_t *match)
{
	const unsigned char *first = d->first, *p = (const unsigned char *)text;
	long left = 4 * end + 256;

	for (long at = 0; at <= end && left > 0; at++) {
		unsigned state;
		long to;

		/* The NUL of first means the end, not a match. */
		if (at < end && !first[p[at]])
			continue;
		state = __regex_dfa_start(d, 0, kind_before(d, text, at, eflags));
		if (!state)
			return -1;
		to = follow(d, state, text, at, 1);
		if (to == -2)
			return -1;
		if (to >= 0) {
			*match = (regmatch_t){at, to};
			return 1;
		}
		left -= d->reached - at + 16;
	}
	return -1;
}

hidden int __regex_dfa(struct regex_program *p, const char *text, int eflags, regmatch_t *match)
{
	struct regex_dfa *d;
	int answer = -1;
	unsigned state;
	long end;

	if (p->refs || __atomic_exchange_n(&p->busy, 1, __ATOMIC_ACQUIRE))
		return -1;
	d = p->cache;
	if (!d)
		d = p->cache = __regex_dfa_new(p);
	if (d && d->wide == (MB_CUR_MAX > 1) && !(eflags & REG_NOTEOL && d->asserts)) {
		d->flushes = 0;
		state = __regex_dfa_start(d, 1, kind_before(d, text, 0, eflags));
		end = state ? follow(d, state, text, 0, 0) : -2;
		if (end >= -1)
			answer = end >= 0;
		if (answer > 0 && match)
			answer = place(d, text, end, eflags, match);
	}
	__atomic_store_n(&p->busy, 0, __ATOMIC_RELEASE);
	return answer;
}
