/* SPDX-License-Identifier: 0BSD */
/*
 * getprotobyname - the number of a protocol above IP
 *
 * Names are in lower case and have no aliases.
 *
 * Returns  the entry, until the next call of a function like this, or NULL; getprotoent goes on
 *          behind it
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 getprotobyname
 * Differs  from musl 1.2.6: nothing
 */
#include <netdb.h>
#include <string.h>

struct protoent *getprotobyname(const char *name)
{
	struct protoent *entry;

	endprotoent();
	while ((entry = getprotoent()) && strcmp(entry->p_name, name))
		;
	return entry;
}
