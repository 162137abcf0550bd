/* SPDX-License-Identifier: 0BSD */
/*
 * aio_fsync - start writing what earlier requests have left in caches
 *
 * Returns  0, or -1
 * Errors   EINVAL op is neither O_SYNC nor O_DSYNC; EBADF no descriptor; EAGAIN no memory or no
 *          thread; others by aio_error
 * Safety   thread-safe; allocates; not async-signal-safe
 * Source   POSIX.1-2017 aio_fsync
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <fcntl.h>

#include "internal/aio.h"
#include "internal/syscall_ret.h"

int aio_fsync(int op, struct aiocb *cb)
{
	int error;

	if (op != O_SYNC && op != O_DSYNC)
		return fail(EINVAL);
	error = __aio_start(cb, op == O_SYNC ? AIO_SYNC : AIO_DSYNC, NULL);
	return error ? fail(error) : 0;
}
