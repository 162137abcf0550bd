/* SPDX-License-Identifier: 0BSD */
/* __address_source - the address from which this machine reaches another */
#include <sys/socket.h>

#include "internal/netdb.h"
#include "sys/sys.h"

hidden int __address_source(const struct address *to, struct address *from)
{
	union socket_address s;
	/* Any port will do. */
	socklen_t size = __address_write(&s, to, to->family, 65535);
	int fd = sys_socket(to->family, SOCK_DGRAM | SOCK_CLOEXEC, 0), result;

	if (fd < 0)
		return fd;
	result = sys_connect(fd, &s.any, size);
	if (!result)
		result = sys_getsockname(fd, &s.any, &size);
	sys_close(fd);
	__address_set(from, to->family,
	    to->family == AF_INET ? (void *)&s.v4.sin_addr : (void *)&s.v6.sin6_addr);
	return result;
}
