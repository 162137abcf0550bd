/* SPDX-License-Identifier: 0BSD */
/*
 * __service_lookup - ports of a service, given by number or by its name in /etc/services
 *
 * A type that is neither stream nor datagram has no services, but one entry with port 0.
 *
 * Returns  how many, at most MAX_SERVICES; EAI_SERVICE; EAI_NONAME a name where numbers are wanted;
 *          EAI_SYSTEM the file is there and cannot be opened
 * Source   POSIX.1-2017 getaddrinfo; musl 1.2.6 src/network/lookup_serv.c
 */
#include <string.h>
#include <sys/socket.h>

#include "internal/lines.h"
#include "internal/netdb.h"

static int add(struct service *to, int n, unsigned port, int protocol)
{
	to[n].port = port;
	to[n].protocol = protocol;
	to[n].type = protocol == IPPROTO_TCP ? SOCK_STREAM : SOCK_DGRAM;
	return n + 1;
}

static int search(struct service *to, const char *name, int protocol)
{
	char word[2][NAME_SIZE], *slash;
	int count = 0, found, is;
	unsigned port;
	struct lines l;

	found = __lines_open(&l, "/etc/services");
	if (found)
		return __file_missing(found) ? EAI_SERVICE : EAI_SYSTEM;
	while (count < MAX_SERVICES && (found = __lines_entry(&l, word, name, 1)) >= 0) {
		slash = strchr(word[1], '/');
		if (!found || !slash)
			continue;
		*slash++ = 0;
		is = !strcmp(slash, "tcp") ? IPPROTO_TCP : !strcmp(slash, "udp") ? IPPROTO_UDP : -1;
		if (is == protocol || (!protocol && is > 0))
			if (__id(word[1], &port) && port <= 65535)
				count = add(to, count, port, is);
	}
	__lines_close(&l);
	return count ? count : EAI_SERVICE;
}

hidden int __service_lookup(struct service *to, const char *name, int protocol, int type, int flags)
{
	int of_type = type == SOCK_STREAM ? IPPROTO_TCP : IPPROTO_UDP, n = 0;
	unsigned port = 0;

	if (type) {
		if (type != SOCK_STREAM && type != SOCK_DGRAM) {
			to->port = 0;
			to->protocol = protocol;
			to->type = type;
			return name ? EAI_SERVICE : 1;
		}
		if (protocol && protocol != of_type)
			return EAI_SERVICE;
		protocol = of_type;
	}
	if (name && !__id(name, &port)) {
		if (flags & AI_NUMERICSERV)
			return EAI_NONAME;
		return search(to, name, protocol);
	}
	if (port > 65535)
		return EAI_SERVICE;
	if (protocol != IPPROTO_UDP)
		n = add(to, n, port, IPPROTO_TCP);
	if (protocol != IPPROTO_TCP)
		n = add(to, n, port, IPPROTO_UDP);
	return n;
}
