/* SPDX-License-Identifier: 0BSD */
/*
 * pathconf - a limit of a file
 *
 * The limits are Linux's own, the same for every file: path is not looked at.
 *
 * Returns  the limit; -1 with errno as it was if there is none; -1 with errno
 * Errors   EINVAL no such name
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pathconf
 */
#include <unistd.h>

long pathconf(const char *path, int name)
{
	(void)path;
	return fpathconf(-1, name);
}
