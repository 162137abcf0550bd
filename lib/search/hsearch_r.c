/* SPDX-License-Identifier: 0BSD */
/*
 * hcreate_r, hsearch_r, hdestroy_r - a hash table of strings
 *
 * The table doubles when it is three quarters full, so n is only a hint; pointers to entries are
 * valid until then. Keys belong to the caller.
 *
 * Returns  hcreate_r, hsearch_r: not 0, or 0 with errno; *entry is then NULL
 * Errors   ESRCH the key is not there
 *          ENOMEM no memory
 * Source   Linux man 3 hsearch
 */
#include <errno.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "internal/syscall_ret.h"

struct __tab {
	size_t mask, used; /* mask + 1 slots, a power of 2 */
	ENTRY slot[];      /* open addressing; one without a key is free */
};

static ENTRY *find(struct __tab *t, const char *key)
{
	const unsigned char *s = (const unsigned char *)key;
	size_t hash = 0;
	ENTRY *e;

	while (*s)
		hash = hash * 31 + *s++;
	for (;; hash++) {
		e = &t->slot[hash & t->mask];
		if (!e->key || !strcmp(e->key, key))
			return e;
	}
}

int hcreate_r(size_t n, struct hsearch_data *table)
{
	size_t slots = 8;

	while (slots < n && slots < (size_t)-1 / sizeof(ENTRY) / 4)
		slots *= 2;
	table->__tab = calloc(1, sizeof(*table->__tab) + slots * sizeof(ENTRY));
	if (!table->__tab)
		return 0;
	table->__tab->mask = slots - 1;
	return 1;
}

void hdestroy_r(struct hsearch_data *table)
{
	free(table->__tab);
	table->__tab = NULL;
}

/* 0 if there is no memory for more. */
static int enlarge(struct hsearch_data *table)
{
	struct __tab *t = table->__tab;
	struct hsearch_data larger;
	size_t i;

	if (!hcreate_r(2 * (t->mask + 1), &larger))
		return 0;
	for (i = 0; i <= t->mask; i++)
		if (t->slot[i].key)
			*find(larger.__tab, t->slot[i].key) = t->slot[i];
	larger.__tab->used = t->used;
	free(t);
	table->__tab = larger.__tab;
	return 1;
}

int hsearch_r(ENTRY item, ACTION action, ENTRY **entry, struct hsearch_data *table)
{
	ENTRY *e = NULL;

	if (table->__tab)
		e = find(table->__tab, item.key);
	*entry = NULL;
	if (!e || (!e->key && action == FIND)) {
		fail(ESRCH);
		return 0;
	}
	if (!e->key) {
		if (table->__tab->used >= table->__tab->mask / 4 * 3) {
			if (!enlarge(table))
				return 0;
			e = find(table->__tab, item.key);
		}
		table->__tab->used++;
		*e = item;
	}
	*entry = e;
	return 1;
}
