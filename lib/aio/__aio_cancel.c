/* SPDX-License-Identifier: 0BSD */
/* __aio_cancel - cancel requests that are in progress (internal/aio.h) */
#include <stddef.h>

#include "internal/aio.h"

hidden int __aio_cancel(int fd, struct aiocb *cb)
{
	int seen, found, asked = 0;
	volatile int cancelled = 0;
	struct aio_request *r;

	do {
		found = 0;
		__lock(&__aio_requests.lock);
		seen = __aio_ended;
		for (r = __aio_requests.oldest; r; r = r->newer) {
			if (r->fd != fd || (cb && r->cb != cb))
				continue;
			found++;
			if (!r->cancelled) {
				r->cancelled = &cancelled;
				pthread_cancel(r->thread);
				asked++;
			}
		}
		__unlock(&__aio_requests.lock);
		if (found)
			__thread_wait(&__aio_ended, seen, CLOCK_REALTIME, NULL, PRIVATE);
	} while (found);
	return !asked ? AIO_ALLDONE : cancelled == asked ? AIO_CANCELED : AIO_NOTCANCELED;
}
