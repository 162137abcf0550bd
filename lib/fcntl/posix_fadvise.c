/* SPDX-License-Identifier: 0BSD */
/*
 * posix_fadvise - say how a file's data will be used
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EBADF fd is not open
 * Errors   EINVAL advice or length is not valid
 * Errors   ESPIPE fd is a pipe
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 posix_fadvise
 */
#include <fcntl.h>

#include "sys/sys.h"

int posix_fadvise(int fd, off_t offset, off_t length, int advice)
{
	return -sys_fadvise64(fd, offset, length, advice);
}
