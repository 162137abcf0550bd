/* SPDX-License-Identifier: 0BSD */
/*
 * futimes - set a file's times of access and change; times NULL is now
 *
 * Returns  0, or -1 with errno
 * Errors   EACCES, EBADF, EINVAL, EPERM, EROFS as utimensat
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 futimes
 */
#include "internal/utimes.h"

int futimes(int fd, const struct timeval times[2])
{
	return utimes_at(fd, NULL, times, 0);
}
