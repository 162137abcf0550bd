/* SPDX-License-Identifier: 0BSD */
/*
 * aio_return - the result of a request that is over
 *
 * Returns  what read, write or fsync would have returned, -1 after an error
 * Safety   async-signal-safe, thread-safe
 * Source   POSIX.1-2017 aio_return
 * Differs  from musl 1.2.6: nothing
 */
#include <aio.h>

ssize_t aio_return(struct aiocb *cb)
{
	return cb->__ret;
}
