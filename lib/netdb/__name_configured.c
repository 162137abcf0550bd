/* SPDX-License-Identifier: 0BSD */
/*
 * __name_configured - the families of which this machine has addresses, for AI_ADDRCONFIG
 *
 * A family counts if its loopback address can be reached.
 *
 * Returns  the family, or AF_UNSPEC if both are there; EAI_NODATA if it is not, EAI_SYSTEM
 * Source   POSIX.1-2017 getaddrinfo; musl 1.2.6 src/network/getaddrinfo.c
 */
#include <errno.h>

#include "internal/netdb.h"
#include "internal/syscall_ret.h"

/* 1, 0, or a negative error number. */
static int reachable(int family)
{
	struct address a;
	int result;

	__name_loopback(&a, family, 0);
	result = __address_source(&a, &a);
	if (result == -EADDRNOTAVAIL || result == -EAFNOSUPPORT || result == -EHOSTUNREACH ||
	    result == -ENETDOWN || result == -ENETUNREACH)
		return 0;
	return result ? result : 1;
}

hidden int __name_configured(int family)
{
	int has4 = family == AF_INET6 ? 0 : reachable(AF_INET);
	int has6 = family == AF_INET ? 0 : reachable(AF_INET6);

	if (has4 < 0 || has6 < 0) {
		fail(has4 < 0 ? -has4 : -has6);
		return EAI_SYSTEM;
	}
	if (!has4 && !has6)
		return EAI_NODATA;
	return has4 && has6 ? AF_UNSPEC : has4 ? AF_INET : AF_INET6;
}
