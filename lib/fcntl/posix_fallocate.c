/* SPDX-License-Identifier: 0BSD */
/*
 * posix_fallocate - make sure that a part of a file has storage
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EBADF, EFBIG, EINTR, EINVAL, EIO, ENODEV, ENOSPC, ESPIPE as fallocate
 * Errors   EOPNOTSUPP the file system cannot do it
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_fallocate
 */
#include <fcntl.h>

#include "sys/sys.h"

int posix_fallocate(int fd, off_t offset, off_t length)
{
	return -sys_fallocate(fd, 0, offset, length);
}
