/* SPDX-License-Identifier: 0BSD */
/*
 * if_indextoname - the name of a network interface
 *
 * Returns  name, which has room for IF_NAMESIZE bytes, or NULL
 * Errors   ENXIO no such interface; those of socket
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 if_indextoname; Linux man 7 netdevice
 * Differs  from musl 1.2.5: nothing
 */
#include <errno.h>
#include <net/if.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

char *if_indextoname(unsigned index, char *name)
{
	struct ifreq request;
	int fd = sys_socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0), result;

	if (fd >= 0) {
		request.ifr_ifindex = index;
		result = sys_ioctl(fd, SIOCGIFNAME, (long)&request);
		sys_close(fd);
		if (!result)
			return memcpy(name, request.ifr_name, IF_NAMESIZE);
		fd = result == -ENODEV ? -ENXIO : result;
	}
	fail(-fd);
	return NULL;
}
