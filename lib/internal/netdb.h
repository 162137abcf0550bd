/* SPDX-License-Identifier: 0BSD */
/*
 * Names of hosts and services. Numbers, files, the DNS and the order of addresses are objects of
 * their own; -mno-dns puts crt/nodns.c in the place of those that need a socket.
 */
#ifndef MOTE_LIB_INTERNAL_NETDB_H
#define MOTE_LIB_INTERNAL_NETDB_H

#include <netdb.h>
#include <netinet/in.h>

#include "internal/hidden.h"

/* Source: musl 1.2.6 src/network/lookup.h */
#define MAX_ADDRESSES 48
#define MAX_SERVICES 2
/* A name and its final 0; an address with a scope. */
#define NAME_SIZE 256
#define NUMBER_SIZE 64

/* bytes of an IPv4 address are those of the mapped one, ::ffff:a.b.c.d. */
struct address {
	int family;
	unsigned scope;
	unsigned char bytes[16];
	int key;
};

union socket_address {
	struct sockaddr_in6 v6;
	struct sockaddr_in v4;
	struct sockaddr any;
};

struct service {
	unsigned short port;
	unsigned char protocol, type;
};

/* What gethostbyname and its like return, with room for the most that there can be. */
#define HOST_ROOM (MAX_ADDRESSES * (16 + 8) + 7 * 8 + 2 * NAME_SIZE)
struct host_room {
	struct hostent entry;
	char text[HOST_ROOM];
};
extern struct host_room __host_room hidden;

/*
 * The look-ups. Addresses of a family, or of both if that is AF_UNSPEC, into MAX_ADDRESSES at to:
 * how many, 0 if the name is not known here, or an EAI_ number. canon has the name, and gets the
 * canonical one.
 */
hidden int __name_lookup(
    struct address *to, char canon[NAME_SIZE], const char *name, int family, int flags);
hidden int __name_number(struct address *to, const char *name, int family);
hidden int __name_loopback(struct address *to, int family, int passive);
hidden int __name_hosts(struct address *to, char canon[NAME_SIZE], const char *name, int family);
hidden int __name_dns(struct address *to, char canon[NAME_SIZE], const char *name, int family);

/* Bring n addresses into the order of RFC 6724. */
hidden void __name_sort(struct address *, int n);

/* The families of which this machine has addresses: family, narrowed; 0 stays both; or EAI_. */
hidden int __name_configured(int family);

/* The ports of a service: how many, or an EAI_ number. name may be NULL. */
hidden int __service_lookup(
    struct service *to, const char *name, int protocol, int type, int flags);

/* The number of an interface, or 0; its name, or NULL. */
hidden unsigned __scope_number(const char *name);
hidden char *__scope_name(unsigned number, char name[16]);

/* The name of an address, of a port; or what text was. */
hidden void __reverse_hosts(char text[NAME_SIZE], const struct address *);
hidden void __reverse_dns(char text[NAME_SIZE], const struct address *);
hidden void __reverse_services(char text[NAME_SIZE], unsigned port, const char *protocol);

/* Whether s is a name of a host: letters, digits, '-', '_', '.'. */
hidden int __host_name(const char *s);

/* Set an address from the bytes that its family has, without a scope. */
hidden void __address_set(struct address *, int family, const void *bytes);

/* Its bytes as its family has them. */
always_inline const unsigned char *address_bytes(const struct address *a)
{
	return a->bytes + (a->family == AF_INET ? 12 : 0);
}

/* An address for sockets of a family, IPv6 for IPv4 too; port in network byte order. Its length. */
hidden socklen_t __address_write(
    union socket_address *to, const struct address *, int family, unsigned short port);

/*
 * The address from which this machine reaches another, as the kernel says about a datagram socket
 * that is connected to it, which sends nothing: 0, or a negative error number.
 */
hidden int __address_source(const struct address *to, struct address *from);

#endif
