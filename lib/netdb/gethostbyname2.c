/* SPDX-License-Identifier: 0BSD */
/*
 * gethostbyname2 - the addresses of a host, of one family
 *
 * Returns  the entry, until the next call of a function like this; or NULL with h_errno
 * Errors   of h_errno: HOST_NOT_FOUND, NO_DATA, TRY_AGAIN, NO_RECOVERY
 * Safety   not thread-safe, no allocation
 * Source   Linux man 3 gethostbyname2
 * Differs  from musl 1.2.6: no allocation
 */
#include "internal/netdb.h"

struct hostent *gethostbyname2(const char *name, int family)
{
	struct hostent *found;

	gethostbyname2_r(name, family, &__host_room.entry, __host_room.text,
	    sizeof(__host_room.text), &found, __h_errno_location());
	return found;
}
