/* SPDX-License-Identifier: 0BSD */
/*
 * hcreate, hsearch, hdestroy - one hash table of strings for the program
 *
 * Returns  hcreate: not 0, or 0 without memory or if there is a table already
 *          hsearch: pointer to the entry, until the next ENTER, or NULL with errno
 * Errors   ESRCH the key is not there
 *          ENOMEM no memory
 * Safety   not thread-safe
 * Source   POSIX.1-2017 hcreate
 */
#include <search.h>
#include <stddef.h>

static struct hsearch_data table;

int hcreate(size_t n)
{
	return !table.__tab && hcreate_r(n, &table);
}

ENTRY *hsearch(ENTRY item, ACTION action)
{
	ENTRY *entry;

	hsearch_r(item, action, &entry, &table);
	return entry;
}

void hdestroy(void)
{
	hdestroy_r(&table);
}
