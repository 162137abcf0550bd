/* SPDX-License-Identifier: 0BSD */
/*
 * lockf - lock a section of a file; F_LOCK is a cancellation point
 *
 * Contract: lockf.c
 */
#include <fcntl.h>
#include <unistd.h>

#include "internal/cancel.h"

int __unlocked_lockf(int fd, int operation, off_t size);

int lockf(int fd, int operation, off_t size)
{
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_CUR, .l_len = size};

	if (operation == F_LOCK)
		return cancel_call(72, fd, F_SETLKW, &lock, 0, 0, 0);
	return __unlocked_lockf(fd, operation, size);
}
