/* SPDX-License-Identifier: 0BSD */
/* __aio_start, __aio_cancel, __aio_tell - requests in progress (internal/aio.h) */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

#include "internal/aio.h"
#include "internal/ksigaction.h"
#include "internal/thread_inline.h"
#include "sys/sys.h"

requires(__mote_threads);

/* In the order in which they were started. */
struct request {
	struct request *newer, **link;
	struct aiocb *cb;
	struct aio_list *list;
	pthread_t thread;
	int fd, operation, append;
	volatile int *cancelled; /* NULL, or to count up if it is cancelled indeed */
	ssize_t result;          /* or -errno */
};

static struct request *oldest, **newest = &oldest;
static volatile int lock;
volatile int __aio_ended;

static void signal_self(const struct sigevent *event)
{
	siginfo_t info = {.si_signo = event->sigev_signo, .si_code = SI_ASYNCIO};

	info.si_value = event->sigev_value;
	info.si_pid = sys_getpid();
	info.si_uid = sys_getuid();
	sys_rt_sigqueueinfo(info.si_pid, event->sigev_signo, &info);
}

hidden void __aio_tell(const struct sigevent *event)
{
	if (event->sigev_notify == SIGEV_SIGNAL)
		signal_self(event);
	else if (event->sigev_notify == SIGEV_THREAD)
		event->sigev_notify_function(event->sigev_value);
}

/* The request is over, also by cancellation. The caller may free cb as soon as __err is set. */
static void finish(void *argument)
{
	struct request *r = argument;
	struct aiocb *cb = r->cb;
	struct sigevent event = cb->aio_sigevent;
	struct aio_list *list = r->list;

	__lock(&lock);
	*r->link = r->newer;
	if (r->newer)
		r->newer->link = r->link;
	else
		newest = r->link;
	if (r->cancelled && r->result == -ECANCELED)
		++*r->cancelled;
	__unlock(&lock);
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
static int has_earlier(const struct request *r)
{
	const struct request *o;
	int found = 0;

	__lock(&lock);
	for (o = oldest; o != r; o = o->newer)
		found |= o->fd == r->fd;
	__unlock(&lock);
	return found;
}

static ssize_t perform(const struct request *r)
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

static void *run(void *argument)
{
	struct request *r = argument;
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
	n = perform(r);
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, NULL);
	r->result = n < 0 ? -errno : n;
	pthread_cleanup_pop(1);
	return NULL;
}

hidden int __aio_start(struct aiocb *cb, int operation, struct aio_list *list)
{
	struct attributes a = {.stack_size = __thread_sizes[0], .guard_size = __thread_sizes[1], .detached = 1};
	unsigned long all = ~KSIG_LIBRARY, before;
	int flags = sys_fcntl(cb->aio_fildes, F_GETFL, 0), error;
	struct request *r;

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
	/* The program's signals are not for such a thread. */
	sys_rt_sigprocmask(SIG_BLOCK, &all, &before, KSIGSET_SIZE);
	__lock(&lock);
	r->link = newest;
	*newest = r;
	newest = &r->newer;
	error = pthread_create(&r->thread, (const pthread_attr_t *)&a, run, r);
	if (error) {
		*r->link = NULL;
		newest = r->link;
		free(r);
		cb->__err = EAGAIN;
		cb->__ret = -1;
	}
	__unlock(&lock);
	sys_rt_sigprocmask(SIG_SETMASK, &before, NULL, KSIGSET_SIZE);
	return error;
}

hidden int __aio_cancel(int fd, struct aiocb *cb)
{
	int seen, found, asked = 0;
	volatile int cancelled = 0;
	struct request *r;

	do {
		found = 0;
		__lock(&lock);
		seen = __aio_ended;
		for (r = oldest; r; r = r->newer) {
			if (r->fd != fd || (cb && r->cb != cb))
				continue;
			found++;
			if (!r->cancelled) {
				r->cancelled = &cancelled;
				pthread_cancel(r->thread);
				asked++;
			}
		}
		__unlock(&lock);
		if (found)
			__thread_wait(&__aio_ended, seen, CLOCK_REALTIME, NULL, PRIVATE);
	} while (found);
	return !asked ? AIO_ALLDONE : cancelled == asked ? AIO_CANCELED : AIO_NOTCANCELED;
}

/* The child has none of its parent's requests. */
hidden void __aio_fork_hook(void)
{
	lock = 0;
	oldest = NULL;
	newest = &oldest;
}
