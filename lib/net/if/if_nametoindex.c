/* SPDX-License-Identifier: 0BSD */
/*
 * if_nametoindex - the number of a network interface
 *
 * Returns  the number, or 0
 * Errors   ENODEV no such interface; those of socket
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 if_nametoindex; Linux man 7 netdevice
 * Differs  from musl 1.2.5: nothing
 */
#include <errno.h>
#include <net/if.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

unsigned if_nametoindex(const char *name)
{
	struct ifreq request;
	int fd, result;

	/* A longer name would be cut, and be another's. */
	if (strlen(name) >= IF_NAMESIZE) {
		fail(ENODEV);
		return 0;
	}
	fd = sys_socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (fd >= 0) {
		strcpy(request.ifr_name, name);
		result = sys_ioctl(fd, SIOCGIFINDEX, (long)&request);
		sys_close(fd);
		if (!result)
			return request.ifr_ifindex;
		fd = result;
	}
	fail(-fd);
	return 0;
}
