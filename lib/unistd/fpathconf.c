/* SPDX-License-Identifier: 0BSD */
/*
 * fpathconf - a limit of a file
 *
 * The limits are Linux's own, the same for every file: fd is not looked at.
 *
 * Returns  the limit; -1 with errno as it was if there is none; -1 with errno
 * Errors   EINVAL no such name
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 fpathconf; musl 1.2.5 ABI for which values
 */
#include <errno.h>
#include <limits.h>
#include <unistd.h>

#include "internal/syscall_ret.h"

long fpathconf(int fd, int name)
{
	static const short limit[] = {
	    [_PC_LINK_MAX] = _POSIX_LINK_MAX,
	    [_PC_MAX_CANON] = _POSIX_MAX_CANON,
	    [_PC_MAX_INPUT] = _POSIX_MAX_INPUT,
	    [_PC_NAME_MAX] = NAME_MAX,
	    [_PC_PATH_MAX] = PATH_MAX,
	    [_PC_PIPE_BUF] = PIPE_BUF,
	    [_PC_CHOWN_RESTRICTED] = 1,
	    [_PC_NO_TRUNC] = 1,
	    [_PC_VDISABLE] = 0,
	    [_PC_SYNC_IO] = 1,
	    [_PC_ASYNC_IO] = -1,
	    [_PC_PRIO_IO] = -1,
	    [_PC_SOCK_MAXBUF] = -1,
	    [_PC_FILESIZEBITS] = FILESIZEBITS,
	    [_PC_REC_INCR_XFER_SIZE] = 4096,
	    [_PC_REC_MAX_XFER_SIZE] = 4096,
	    [_PC_REC_MIN_XFER_SIZE] = 4096,
	    [_PC_REC_XFER_ALIGN] = 4096,
	    [_PC_ALLOC_SIZE_MIN] = 4096,
	    [_PC_SYMLINK_MAX] = -1,
	    [_PC_2_SYMLINKS] = 1,
	};

	(void)fd;
	if ((unsigned)name >= sizeof(limit) / sizeof(*limit))
		return fail(EINVAL);
	return limit[name];
}
