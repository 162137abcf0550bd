/* SPDX-License-Identifier: 0BSD */
/*
 * __regex_dfa_find - the state of a set of nodes
 *
 * Returns  its first transition; 0 if there is no memory, or states are forgotten too often
 * Source   internal
 */
#include <stdlib.h>
#include <string.h>

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
hidden unsigned __regex_dfa_find(
    struct regex_dfa *d, unsigned short *set, int n, int search, int before)
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
