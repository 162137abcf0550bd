/* SPDX-License-Identifier: 0BSD */
/*
 * getprotobynumber - the name of a protocol above IP
 *
 * Returns  the entry, until the next call of a function like this, or NULL; getprotoent goes on
 *          behind it
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 getprotobynumber
 * Differs  from musl 1.2.6: nothing
 */
#include <netdb.h>

struct protoent *getprotobynumber(int number)
{
	struct protoent *entry;

	endprotoent();
	while ((entry = getprotoent()) && entry->p_proto != number)
		;
	return entry;
}
