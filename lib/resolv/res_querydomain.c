/* SPDX-License-Identifier: 0BSD */
/*
 * res_querydomain - ask the name servers of /etc/resolv.conf about a name in a domain
 *
 * Returns  as res_query; -1 if both together have more than 253 bytes and a dot
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 res_querydomain
 * Differs  from musl 1.2.6: as res_query
 */
#include <resolv.h>
#include <string.h>

int res_querydomain(
    const char *name, const char *domain, int class, int type, unsigned char *answer, int n)
{
	char both[255];
	size_t length = strnlen(name, 255), rest = strnlen(domain, 255);

	if (length + 1 + rest >= sizeof(both))
		return -1;
	memcpy(both, name, length);
	both[length] = '.';
	memcpy(both + length + 1, domain, rest + 1);
	return res_query(both, class, type, answer, n);
}
