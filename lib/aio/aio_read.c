/* SPDX-License-Identifier: 0BSD */
/*
 * aio_read - start reading from a descriptor
 *
 * cb and its buffer belong to the request until aio_error says that it is over.
 *
 * Returns  0, or -1
 * Errors   EBADF no descriptor; EAGAIN no memory or no thread; others by aio_error
 * Units    aio_nbytes, aio_offset in bytes
 * Safety   thread-safe; allocates; not async-signal-safe
 * Source   POSIX.1-2017 aio_read
 * Differs  from musl 1.2.6: nothing
 */
#include "internal/aio.h"
#include "internal/syscall_ret.h"

int aio_read(struct aiocb *cb)
{
	int error = __aio_start(cb, LIO_READ, NULL);

	return error ? fail(error) : 0;
}
