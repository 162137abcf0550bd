/* SPDX-License-Identifier: 0BSD */
/*
 * res_query, res_search - ask the name servers of /etc/resolv.conf about a name
 *
 * res_search does not search: it asks for the name as it is.
 *
 * Returns  the answer's length, of which n bytes are in answer; -1 with h_errno
 * Errors   of h_errno: HOST_NOT_FOUND no such name; NO_DATA it has no such records; TRY_AGAIN no
 *          answer in time. A name that is none leaves h_errno as it was
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 res_query; musl 1.2.6
 * Differs  from musl 1.2.6: as res_mkquery and res_send
 */
#include <netdb.h>
#include <resolv.h>

#include "internal/dns.h"

int res_query(const char *name, int class, int type, unsigned char *answer, int n)
{
	unsigned char query[DNS_QUERY_SIZE];
	int size = res_mkquery(0, name, class, type, NULL, 0, NULL, query, sizeof(query));

	if (size < 0)
		return -1;
	size = res_send(query, size, answer, n);
	if (size < DNS_HEADER || n < DNS_HEADER)
		h_errno = TRY_AGAIN;
	else if ((answer[3] & 15) == DNS_NXDOMAIN)
		h_errno = HOST_NOT_FOUND;
	else if (!answer[6] && !answer[7])
		h_errno = NO_DATA;
	else
		return size;
	return -1;
}

weak_alias(res_query, res_search);
