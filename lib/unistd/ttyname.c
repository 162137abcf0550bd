/* SPDX-License-Identifier: 0BSD */
/*
 * ttyname - the path of a terminal
 *
 * Returns  the path, in memory that the next ttyname uses again; NULL with errno
 * Errors   as ttyname_r
 * Safety   not thread-safe, no allocation; needs /proc
 * Source   POSIX.1-2017 ttyname
 */
#include <limits.h>
#include <unistd.h>

#include "internal/syscall_ret.h"

char *ttyname(int fd)
{
	static char name[TTY_NAME_MAX];
	int error = ttyname_r(fd, name, sizeof(name));

	if (!error)
		return name;
	fail(error);
	return NULL;
}
