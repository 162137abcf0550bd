/* SPDX-License-Identifier: 0BSD */
/*
 * getaddrinfo - addresses to connect or bind to, of a host and a service
 *
 * The first source that knows the host has its addresses: numbers, /etc/hosts, localhost, the name
 * servers of /etc/resolv.conf, or that of this machine where there is no such file. The order is
 * that of RFC 6724. At most 48 addresses. Without hints a service given by number is one of TCP
 * and of UDP.
 *
 * Returns  0, with a list in *result to be freed by freeaddrinfo; or what gai_strerror explains
 * Errors   EAI_NONAME no such name, or neither host nor service; EAI_NODATA it has no address of
 *          that family; EAI_AGAIN no usable answer in time; EAI_FAIL an answer that is none;
 *          EAI_SERVICE no such service for that type of socket; EAI_FAMILY, EAI_BADFLAGS hints;
 *          EAI_MEMORY; EAI_SYSTEM with errno
 * Safety   thread-safe
 * Source   POSIX.1-2017 getaddrinfo; RFC 3493 §6.1; RFC 6724; RFC 6761 §6.3
 * Differs  from musl 1.2.6: localhost is not asked for; numbers of services are digits; names have
 *          no control bytes and none from 0x80 on; an answer's records are those of the name
 */
#include <string.h>

#include "internal/addrinfo.h"
#include "internal/netdb.h"

#define FLAGS                                                                                      \
	(AI_PASSIVE | AI_CANONNAME | AI_NUMERICHOST | AI_V4MAPPED | AI_ALL | AI_ADDRCONFIG |       \
	    AI_NUMERICSERV)

/* The list of all addresses with all services. */
static struct addrinfo *list(const struct address *a, int addresses, const struct service *s,
    int services, const char *canon)
{
	int n = addresses * services, i;
	unsigned size = sizeof(struct addrinfo_list) + n * sizeof(struct addrinfo_node);
	struct addrinfo_list *l = __addrinfo_room(size + strlen(canon) + 1);
	struct addrinfo_node *node;

	if (!l)
		return NULL;
	l->left = n;
	node = l->node;
	for (i = 0; i < n; i++, node++) {
		const struct address *from = a + i / services;
		const struct service *port = s + i % services;

		node->info.ai_family = from->family;
		node->info.ai_socktype = port->type;
		node->info.ai_protocol = port->protocol;
		node->info.ai_addr = &node->address.any;
		node->info.ai_addrlen = __address_write(
		    &node->address, from, from->family, __builtin_bswap16(port->port));
		node->slot = i;
		if (i)
			node[-1].info.ai_next = &node->info;
		if (*canon)
			node->info.ai_canonname = (char *)l + size;
	}
	strcpy((char *)l + size, canon);
	return &l->node->info;
}

int getaddrinfo(const char *restrict host, const char *restrict service,
    const struct addrinfo *restrict hints, struct addrinfo **restrict result)
{
	static const struct addrinfo none;
	struct address addresses[MAX_ADDRESSES];
	struct service services[MAX_SERVICES];
	char canon[NAME_SIZE];
	int family, configured = 0, service_n, address_n;

	if (!host && !service)
		return EAI_NONAME;
	if (!hints)
		hints = &none;
	family = hints->ai_family;
	if (hints->ai_flags & ~FLAGS)
		return EAI_BADFLAGS;
	if (family != AF_UNSPEC && family != AF_INET && family != AF_INET6)
		return EAI_FAMILY;
	if (hints->ai_flags & AI_ADDRCONFIG) {
		configured = __name_configured(family);
		if (configured == EAI_SYSTEM)
			return EAI_SYSTEM;
		/* Whether the name is known comes first. */
		if (configured >= 0)
			family = configured;
	}
	service_n = __service_lookup(
	    services, service, hints->ai_protocol, hints->ai_socktype, hints->ai_flags);
	if (service_n < 0)
		return service_n;
	address_n = __name_lookup(addresses, canon, host, family, hints->ai_flags);
	if (address_n < 0)
		return address_n;
	if (configured < 0)
		return configured;
	*result = list(addresses, address_n, services, service_n, canon);
	return *result ? 0 : EAI_MEMORY;
}
