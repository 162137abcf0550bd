/* SPDX-License-Identifier: 0BSD */
/*
 * getnameinfo - the names of an address and a port
 *
 * From /etc/hosts, else the DNS, and from /etc/services; the numbers where there is no name. A
 * scope is shown with the number only, by the name of its interface if it is local to a link.
 *
 * Returns  0, or what gai_strerror explains
 * Errors   EAI_FAMILY another family, or size is too small for it; EAI_NONAME no name, and
 *          NI_NAMEREQD; EAI_OVERFLOW the room is too small
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 getnameinfo; RFC 3493 §6.2
 * Differs  from musl 1.2.6: what the DNS has must be the name of a host
 */
#include <arpa/inet.h>
#include <net/if.h>
#include <string.h>

#include "internal/netdb.h"

/* n in decimal digits before end: where they start. */
static char *decimal(char *end, unsigned n)
{
	*--end = 0;
	do
		*--end = '0' + n % 10;
	while (n /= 10);
	return end;
}

static void write_number(char *text, const struct address *a, int flags)
{
	const struct in6_addr *v6 = (const void *)a->bytes;
	char name[1 + IF_NAMESIZE], *s = NULL;

	inet_ntop(a->family, address_bytes(a), text, NAME_SIZE);
	if (!a->scope)
		return;
	if (!(flags & NI_NUMERICSCOPE) &&
	    (IN6_IS_ADDR_LINKLOCAL(v6) || IN6_IS_ADDR_MC_LINKLOCAL(v6)))
		s = __scope_name(a->scope, name + 1);
	if (!s)
		s = decimal(name + sizeof(name), a->scope);
	*--s = '%';
	strcat(text, s);
}

static int host(const union socket_address *from, char *to, socklen_t n, int flags)
{
	char text[NAME_SIZE];
	struct address a;

	if (from->any.sa_family == AF_INET) {
		__address_set(&a, AF_INET, &from->v4.sin_addr);
	} else {
		__address_set(&a, AF_INET6, &from->v6.sin6_addr);
		a.scope = from->v6.sin6_scope_id;
	}
	*text = 0;
	if (!(flags & NI_NUMERICHOST)) {
		__reverse_hosts(text, &a);
		if (!*text)
			__reverse_dns(text, &a);
	}
	if (!*text) {
		if (flags & NI_NAMEREQD)
			return EAI_NONAME;
		write_number(text, &a, flags);
	}
	return strlcpy(to, text, n) < n ? 0 : EAI_OVERFLOW;
}

int getnameinfo(const struct sockaddr *restrict a, socklen_t size, char *restrict name,
    socklen_t name_n, char *restrict service, socklen_t service_n, int flags)
{
	const struct sockaddr_in *v4 = (const void *)a;
	char text[NAME_SIZE], *s = text;
	unsigned port;
	int result = 0;

	if (a->sa_family == AF_INET
	        ? size < sizeof(*v4)
	        : a->sa_family != AF_INET6 || size < sizeof(struct sockaddr_in6))
		return EAI_FAMILY;
	if (name && name_n)
		result = host((const void *)a, name, name_n, flags);
	if (result || !service || !service_n)
		return result;
	port = ntohs(v4->sin_port);
	*text = 0;
	if (!(flags & NI_NUMERICSERV))
		__reverse_services(text, port, flags & NI_DGRAM ? "/udp" : "/tcp");
	if (!*text)
		s = decimal(text + sizeof(text), port);
	return strlcpy(service, s, service_n) < service_n ? 0 : EAI_OVERFLOW;
}
