/* SPDX-License-Identifier: 0BSD */
/*
 * gethostbyname_r - the IPv4 addresses of a host
 *
 * Returns  as gethostbyname2_r
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 gethostbyname_r
 * Differs  from musl 1.2.6: as gethostbyname2_r
 */
#include <netdb.h>
#include <sys/socket.h>

int gethostbyname_r(const char *name, struct hostent *entry, char *buf, size_t n,
    struct hostent **found, int *error)
{
	return gethostbyname2_r(name, AF_INET, entry, buf, n, found, error);
}
