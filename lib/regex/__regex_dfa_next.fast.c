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
#include <stdlib.h>
#include <string.h>

#include "internal/fnmatch.h"
#include "internal/regex_dfa.h"

#define FLUSHES_MAX 4

static int less(const void *a, const void *b)
{
	return *(const unsigned short *)a - *(const unsigned short *)b;
}

static int grow(struct regex_dfa *d, int sets)
{
	void *more;

	if (d->states_n == d->states_room) {
		more = realloc(d->next, 2 * d->states_room * 256 * sizeof(*d->next));
		if (!more)
			return 0;
		d->next = more;
		d->states_room *= 2;
	}
	if (d->sets_n + sets > d->sets_room) {
		int room = 2 * d->sets_room + sets;

		more = realloc(d->sets, room * sizeof(*d->sets));
		if (!more)
			return 0;
		d->sets = more;
		d->sets_room = room;
	}
	return 1;
}

static void forget(struct regex_dfa *d)
{
	d->states_n = 2; /* none, and DFA_DEAD */
	d->sets_n = 0;
	d->loop = 0;
	d->flushes++;
	memset(d->start, 0, sizeof(d->start));
}

/* The state of the n nodes at set: an old one, or it is made. */
static unsigned find(struct regex_dfa *d, unsigned short *set, int n, int search, int before)
{
	struct regex_state *s;
	unsigned hash = search * 8 + before;
	int m = 0;

	qsort(set, n, sizeof(*set), less);
	for (int i = 0; i < n; i++)
		if (!m || set[m - 1] != set[i])
			set[m++] = set[i];
	if (!m && !search)
		return DFA_DEAD;
	for (int i = 0; i < m; i++)
		hash = (hash ^ set[i]) * 0x9e3779b1;
	for (int i = 2; i < d->states_n; i++) {
		s = d->states + i;
		if (s->hash == hash && s->n == m && s->search == search && s->before == before &&
		    !memcmp(d->sets + s->set, set, m * sizeof(*set)))
			return i * 256;
	}
	if (d->states_n == DFA_STATES_MAX || d->sets_n + m > DFA_SETS_MAX)
		forget(d);
	if (d->flushes > FLUSHES_MAX || !grow(d, m))
		return 0;
	memcpy(d->sets + d->sets_n, set, m * sizeof(*set));
	d->states[d->states_n] = (struct regex_state){d->sets_n, m, hash, before, search};
	d->sets_n += m;
	memset(d->next + d->states_n * 256, 0, 256 * sizeof(*d->next));
	return d->states_n++ * 256;
}

static int kind_of(const struct regex_dfa *d, wchar_t c)
{
	if (!d->asserts)
		return BEFORE_OTHER;
	if (c == '\n')
		return BEFORE_NEWLINE;
	return c == '_' || __fnmatch_class(c, 1) ? BEFORE_WORD : BEFORE_OTHER;
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
	return find(d, set, n, search, before);
}

hidden unsigned __regex_dfa_start(struct regex_dfa *d, int search, int before)
{
	unsigned short root = d->run.p->root;

	if (!d->asserts)
		before = BEFORE_OTHER;
	if (!d->start[search][before]) {
		unsigned state = find(d, &root, 1, search, before);

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
	to = c ? gather(d, s.search, kind_of(d, r->c)) : DFA_DEAD;
	if (!to)
		return 0;
	if (r->found)
		to |= DFA_FOUND;
	if (flushes == d->flushes)
		d->next[state + c] = to;
	return to;
}
