/* SPDX-License-Identifier: 0BSD */
/*
 * getservbyname_r - the port of a service in /etc/services
 *
 * Returns  0, with entry in *found, whose name is name itself; or an error number with NULL in it
 * Errors   ENOENT no such service; a number is none; EINVAL a protocol other than tcp and udp;
 *          ERANGE n bytes are not enough; ENOMEM the file cannot be opened
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 getservbyname_r; musl 1.2.6
 * Differs  from musl 1.2.6: nothing
 */
#include <arpa/inet.h>
#include <errno.h>
#include <string.h>

#include "internal/lines.h"
#include "internal/netdb.h"

int getservbyname_r(const char *name, const char *protocol, struct servent *entry, char *buf,
    size_t n, struct servent **found)
{
	struct service s[MAX_SERVICES];
	size_t align = -(unsigned long)buf & 7;
	int wanted = 0, count;
	unsigned number;

	*found = NULL;
	if (__id(name, &number))
		return ENOENT;
	if (n < align + 2 * sizeof(char *))
		return ERANGE;
	if (protocol) {
		wanted = !strcmp(protocol, "tcp")   ? IPPROTO_TCP
		         : !strcmp(protocol, "udp") ? IPPROTO_UDP
		                                    : -1;
		if (wanted < 0)
			return EINVAL;
	}
	count = __service_lookup(s, name, wanted, 0, 0);
	if (count < 0)
		return count == EAI_SYSTEM ? ENOMEM : ENOENT;
	entry->s_name = (char *)name;
	entry->s_aliases = (char **)(buf + align);
	entry->s_aliases[0] = entry->s_name;
	entry->s_aliases[1] = NULL;
	entry->s_port = htons(s->port);
	entry->s_proto = s->protocol == IPPROTO_TCP ? "tcp" : "udp";
	*found = entry;
	return 0;
}
