/* SPDX-License-Identifier: 0BSD */
/*
 * getservbyport_r - the name of a port in /etc/services
 *
 * Without a protocol tcp comes first.
 *
 * Returns  0, with entry in *found; or an error number with NULL in it
 * Errors   ENOENT no such service; EINVAL a protocol other than tcp and udp; ERANGE n bytes are not
 *          enough
 * Units    port in network byte order
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 getservbyport_r; musl 1.2.6
 * Differs  from musl 1.2.6: nothing
 */
#include <arpa/inet.h>
#include <errno.h>
#include <string.h>

#include "internal/netdb.h"

int getservbyport_r(int port, const char *protocol, struct servent *entry, char *buf, size_t n,
    struct servent **found)
{
	size_t align = -(unsigned long)buf & 7;
	char text[NAME_SIZE];
	int udp = protocol && !strcmp(protocol, "udp");

	*found = NULL;
	if (protocol && !udp && strcmp(protocol, "tcp"))
		return EINVAL;
	*text = 0;
	if (!udp)
		__reverse_services(text, ntohs(port), "/tcp");
	if (!*text && (!protocol || udp)) {
		udp = 1;
		__reverse_services(text, ntohs(port), "/udp");
	}
	if (!*text)
		return ENOENT;
	if (n < align + 2 * sizeof(char *) + strlen(text) + 1)
		return ERANGE;
	entry->s_aliases = (char **)(buf + align);
	entry->s_name = entry->s_aliases[0] = strcpy((char *)(entry->s_aliases + 2), text);
	entry->s_aliases[1] = NULL;
	entry->s_port = port;
	entry->s_proto = udp ? "udp" : "tcp";
	*found = entry;
	return 0;
}
