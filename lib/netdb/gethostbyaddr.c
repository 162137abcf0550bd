/* SPDX-License-Identifier: 0BSD */
/*
 * gethostbyaddr - the name of a host, by an address
 *
 * Returns  the entry, until the next call of a function like this; or NULL with h_errno
 * Errors   of h_errno: NO_RECOVERY another family or length
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2001 gethostbyaddr; Linux man 3 gethostbyaddr
 * Differs  from musl 1.2.6: no allocation
 */
#include "internal/netdb.h"

struct hostent *gethostbyaddr(const void *address, socklen_t size, int family)
{
	struct hostent *found;

	gethostbyaddr_r(address, size, family, &__host_room.entry, __host_room.text,
	    sizeof(__host_room.text), &found, __h_errno_location());
	return found;
}
