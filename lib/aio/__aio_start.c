/* SPDX-License-Identifier: 0BSD */
/* __aio_start - a request and its thread, from the start to the end (internal/aio.h) */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stddef.h>
#include <stdlib.h>

#include "internal/aio.h"
#include "internal/thread_inline.h"
#include "sys/sys.h"

requires(__mote_threads);

/* The request is over, also by cancellation. The caller may free cb as soon as __err is set. */
static void finish(void *argument)
{
	struct aio_request *r = argument;
	struct aiocb *cb = r->cb;
	struct sigevent event = cb->aio_sigevent;
	struct aio_list *list = r->list;

	__lock(&__aio_requests.lock);
	*r->link = r->newer;
	if (r->newer)
		r->newer->link = r->link;
	else
		__aio_requests.newest = r->link;
	if (r->cancelled && r->result == -ECANCELED)
		++*r->cancelled;
	__unlock(&__aio_requests.lock);
	cb->__ret = r->result < 0 ? -1 : r->result;
	thread_swap(&cb->__err, r->result < 0 ? (int)-r->result : 0);
	free(r);
	thread_add(&__aio_ended, 1);
	__thread_wake(&__aio_ended, INT_MAX, PRIVATE);
	__aio_tell(&event);
	if (list && thread_add(&list->left, -1) == 1) {
		__aio_tell(&list->event);
		free(list);
	}
}

/* Is an earlier request of the descriptor still there? */
static int has_earlier(const struct aio_request *r)
{
	const struct aio_request *o;
	int found = 0;

	__lock(&__aio_requests.lock);
	for (o = __aio_requests.oldest; o != r; o = o->newer)
		found |= o->fd == r->fd;
	__unlock(&__aio_requests.lock);
	return found;
}

static void *run(void *argument)
{
	struct aio_request *r = argument;
	ssize_t n;
	int seen;

	pthread_cleanup_push(finish, r);
	/* What a request that is cancelled ends with. */
	r->result = -ECANCELED;
	if (r->operation >= AIO_SYNC || r->append)
		while (seen = __aio_ended, has_earlier(r)) {
			__thread_wait_cancel(&__aio_ended, seen, CLOCK_REALTIME, NULL, PRIVATE);
			__cancel_hook();
		}
	n = __aio_perform(r);
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, NULL);
	r->result = n < 0 ? -errno : n;
	pthread_cleanup_pop(1);
	return NULL;
}

hidden int __aio_start(struct aiocb *cb, int operation, struct aio_list *list)
{
	int flags = sys_fcntl(cb->aio_fildes, F_GETFL, 0), error;
	struct aio_request *r;

	if (flags < 0)
		return -flags;
	r = calloc(1, sizeof(*r));
	if (!r)
		return EAGAIN;
	r->cb = cb;
	r->list = list;
	r->fd = cb->aio_fildes;
	r->operation = operation;
	r->append = operation == LIO_WRITE && flags & O_APPEND;
	cb->__err = EINPROGRESS;
	__lock(&__aio_requests.lock);
	r->link = __aio_requests.newest;
	*__aio_requests.newest = r;
	__aio_requests.newest = &r->newer;
	error = __thread_service(&r->thread, NULL, run, r);
	if (error) {
		*r->link = NULL;
		__aio_requests.newest = r->link;
		free(r);
		cb->__err = EAGAIN;
		cb->__ret = -1;
	}
	__unlock(&__aio_requests.lock);
	return error;
}
