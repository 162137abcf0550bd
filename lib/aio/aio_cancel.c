/* SPDX-License-Identifier: 0BSD */
/*
 * aio_cancel - cancel a request of a descriptor, or all if cb is NULL
 *
 * Returns  AIO_CANCELED; AIO_NOTCANCELED some ended by themselves; AIO_ALLDONE there were none; -1
 * Errors   EINVAL cb is of another descriptor; EBADF no descriptor
 * Safety   thread-safe
 * Source   POSIX.1-2017 aio_cancel
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <fcntl.h>

#include "internal/aio.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int aio_cancel(int fd, struct aiocb *cb)
{
	if (cb && cb->aio_fildes != fd)
		return fail(EINVAL);
	if (sys_fcntl(fd, F_GETFD, 0) < 0)
		return fail(EBADF);
	return __aio_cancel(fd, cb);
}
