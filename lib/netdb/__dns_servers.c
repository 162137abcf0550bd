/* SPDX-License-Identifier: 0BSD */
/*
 * __dns_servers - addresses of name servers for one socket
 *
 * IPv6 with mapped IPv4 addresses if one of them is of IPv6, else IPv4. Where the kernel has no
 * IPv6 those servers are left out.
 *
 * Returns  the socket, or a negative error number; EAFNOSUPPORT if no server is left
 */
#include <errno.h>
#include <sys/socket.h>

#include "internal/dns_stream.h"
#include "sys/sys.h"

hidden int __dns_servers(struct dns_asking *a)
{
	const struct address *from = a->conf->server, *end = from + a->conf->server_n, *p;
	int fd, off = 0;

	a->family = AF_INET;
	for (p = from; p < end; p++)
		if (p->family == AF_INET6)
			a->family = AF_INET6;
	fd = sys_socket(a->family, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (fd == -EAFNOSUPPORT) {
		a->family = AF_INET;
		fd = sys_socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	}
	if (fd < 0)
		return fd;
	if (a->family == AF_INET6)
		sys_setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof(off));
	for (p = from; p < end; p++)
		if (a->family == AF_INET6 || p->family == AF_INET)
			a->server_size =
			    __address_write(a->server + a->server_n++, p, a->family, 53 << 8);
	if (a->server_n)
		return fd;
	sys_close(fd);
	return -EAFNOSUPPORT;
}
