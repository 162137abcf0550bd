/* SPDX-License-Identifier: 0BSD */
/*
 * Asynchronous input and output: each request has a thread, which lives as long as it. Requests of
 * a descriptor wait for earlier ones where their order counts: to append, and to synchronize.
 */
#ifndef MOTE_LIB_INTERNAL_AIO_H
#define MOTE_LIB_INTERNAL_AIO_H

#include <aio.h>

#include "internal/thread.h"

/* What a list of requests has in common; its last request gives notice. */
struct aio_list {
	volatile int left;
	struct sigevent event;
};

struct aio_request {
	struct aio_request *newer, **link;
	struct aiocb *cb;
	struct aio_list *list;
	pthread_t thread;
	int fd, operation, append;
	volatile int *cancelled; /* NULL, or to count up if it is cancelled indeed */
	ssize_t result;          /* or -errno */
};

/* Those in progress, in the order in which they were started. */
hidden extern struct aio_requests {
	volatile int lock;
	struct aio_request *oldest, **newest;
} __aio_requests;

/* lio_listio's operations, and two more. */
enum { AIO_SYNC = 16, AIO_DSYNC };

/* Start a request: 0, or an error number. list: NULL, or to count down at its end. */
hidden int __aio_start(struct aiocb *cb, int operation, struct aio_list *list);

/* The result of a request, or -1 and errno. */
hidden ssize_t __aio_perform(const struct aio_request *r);

/* Tell as the event says: a signal, a function in the calling thread, or not at all. */
hidden void __aio_tell(const struct sigevent *event);

/* Goes up at the end of each request; to be waited for. */
hidden extern volatile int __aio_ended;

/* Cancel the requests of a descriptor, or one, and wait for their end: aio_cancel's result. */
hidden int __aio_cancel(int fd, struct aiocb *cb);

#endif
