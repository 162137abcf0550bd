/* SPDX-License-Identifier: 0BSD */
/*
 * gethostbyaddr_r - the name of a host, by an address
 *
 * An address without a name has its number as one, as in musl.
 *
 * Returns  0, with entry in *found; or an error number, with NULL in *found and *error as h_errno
 * Errors   EINVAL another family or length; ERANGE n bytes are not enough
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 gethostbyaddr_r; musl 1.2.6
 * Differs  from musl 1.2.6: *error is set with ERANGE too (NETDB_INTERNAL, -1)
 */
#include <errno.h>
#include <string.h>

#include "internal/netdb.h"

int gethostbyaddr_r(const void *address, socklen_t size, int family, struct hostent *entry,
    char *buf, size_t n, struct hostent **found, int *error)
{
	union {
		struct sockaddr_in6 v6;
		struct sockaddr_in v4;
		struct sockaddr any;
	} a = {.v6.sin6_family = family};
	char name[NAME_SIZE], **pointers;
	size_t align = -(unsigned long)buf & 7, need;

	*found = NULL;
	*error = NO_RECOVERY;
	if (family == AF_INET && size == 4)
		memcpy(&a.v4.sin_addr, address, 4);
	else if (family == AF_INET6 && size == 16)
		memcpy(&a.v6.sin6_addr, address, 16);
	else
		return EINVAL;
	getnameinfo(
	    &a.any, size == 4 ? sizeof(a.v4) : sizeof(a.v6), name, sizeof(name), NULL, 0, 0);
	need = align + 4 * sizeof(char *) + size + strlen(name) + 1;
	if (need > n) {
		*error = -1;
		return ERANGE;
	}
	pointers = (char **)(buf + align);
	buf = (char *)(pointers + 4);
	entry->h_addr_list = pointers;
	pointers[0] = memcpy(buf, address, size);
	pointers[1] = NULL;
	entry->h_aliases = pointers + 2;
	pointers[2] = entry->h_name = strcpy(buf + size, name);
	pointers[3] = NULL;
	entry->h_addrtype = family;
	entry->h_length = size;
	*found = entry;
	return 0;
}
