/* SPDX-License-Identifier: 0BSD */
/*
 * aio_error - how far a request is
 *
 * Returns  EINPROGRESS; 0 it is over; its error number, ECANCELED if it was cancelled
 * Safety   async-signal-safe, thread-safe
 * Source   POSIX.1-2017 aio_error
 * Differs  from musl 1.2.6: nothing
 */
#include <aio.h>

int aio_error(const struct aiocb *cb)
{
	return cb->__err;
}
