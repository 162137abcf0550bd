/* SPDX-License-Identifier: 0BSD */
/*
 * gethostbyname - the IPv4 addresses of a host
 *
 * Returns  the entry, until the next call of a function like this; or NULL with h_errno
 * Errors   of h_errno: HOST_NOT_FOUND, NO_DATA, TRY_AGAIN, NO_RECOVERY
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2001 gethostbyname; Linux man 3 gethostbyname
 * Differs  from musl 1.2.6: no allocation
 */
#include <netdb.h>
#include <sys/socket.h>

struct hostent *gethostbyname(const char *name)
{
	return gethostbyname2(name, AF_INET);
}
