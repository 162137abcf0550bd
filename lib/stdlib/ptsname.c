/* SPDX-License-Identifier: 0BSD */
/*
 * ptsname - the name of the other side of a pseudo-terminal
 *
 * Returns  the name, until the next call, or NULL with errno
 * Errors   as ptsname_r
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 ptsname
 */
#include <stdlib.h>

#include "internal/syscall_ret.h"

char *ptsname(int fd)
{
	static char name[32];
	int error = ptsname_r(fd, name, sizeof(name));

	if (error) {
		fail(error);
		return NULL;
	}
	return name;
}
