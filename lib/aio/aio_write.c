/* SPDX-License-Identifier: 0BSD */
/*
 * aio_write - start writing to a descriptor
 *
 * Requests that append do so in the order in which they were started.
 *
 * Returns  0, or -1
 * Errors   EBADF no descriptor; EAGAIN no memory or no thread; others by aio_error
 * Units    aio_nbytes, aio_offset in bytes
 * Safety   thread-safe; allocates; not async-signal-safe
 * Source   POSIX.1-2017 aio_write
 * Differs  from musl 1.2.6: nothing
 */
#include "internal/aio.h"
#include "internal/syscall_ret.h"

int aio_write(struct aiocb *cb)
{
	int error = __aio_start(cb, LIO_WRITE, NULL);

	return error ? fail(error) : 0;
}
