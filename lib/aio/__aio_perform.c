/* SPDX-License-Identifier: 0BSD */
/* __aio_perform - what a request asks for: a cancellation point (internal/aio.h) */
#include <errno.h>
#include <unistd.h>

#include "internal/aio.h"

hidden ssize_t __aio_perform(const struct aio_request *r)
{
	const struct aiocb *cb = r->cb;
	void *buf = (void *)cb->aio_buf;
	ssize_t n;

	switch (r->operation) {
	case LIO_READ:
		n = pread(r->fd, buf, cb->aio_nbytes, cb->aio_offset);
		return n < 0 && errno == ESPIPE ? read(r->fd, buf, cb->aio_nbytes) : n;
	case LIO_WRITE:
		if (r->append)
			return write(r->fd, buf, cb->aio_nbytes);
		n = pwrite(r->fd, buf, cb->aio_nbytes, cb->aio_offset);
		return n < 0 && errno == ESPIPE ? write(r->fd, buf, cb->aio_nbytes) : n;
	case AIO_SYNC:
		return fsync(r->fd);
	}
	return fdatasync(r->fd);
}
