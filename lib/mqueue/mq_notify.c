/* SPDX-License-Identifier: 0BSD */
/*
 * mq_notify - be told of the next message in an empty queue, by a signal or a function in a thread
 *
 * The kernel writes a cookie to a netlink socket, at which the thread waits.
 *
 * Returns  0, or -1
 * Errors   EBADF no queue; EBUSY somebody is to be told already; EINVAL; EAGAIN no thread; EMFILE,
 *          ENFILE, ENOMEM no socket
 * Safety   thread-safe
 * Source   POSIX.1-2017 mq_notify; Linux man 7 mq_overview
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <mqueue.h>
#include <signal.h>
#include <stddef.h>
#include <sys/socket.h>

#include "internal/syscall_ret.h"
#include "internal/thread_inline.h"
#include "sys/sys.h"

requires(__mote_threads);

/* Linux 6.1 include/uapi/linux/mqueue.h: the last byte of what is written says what happened. */
#define COOKIE 32
#define WOKEN 1

#define RUNS_NOT_YET 1

struct start {
	int socket;
	mqd_t queue;
	const struct sigevent *event;
	volatile int result; /* 0 or -errno; the structure lives until it is known */
};

static void *wait_for_message(void *argument)
{
	struct start *start = argument;
	struct sigevent event = *start->event, kernel = {0};
	unsigned char cookie[COOKIE] = {0};
	int fd = start->socket, r;
	long n;

	kernel.sigev_notify = SIGEV_THREAD;
	kernel.sigev_signo = fd;
	kernel.sigev_value.sival_ptr = cookie;
	r = sys_mq_notify(start->queue, &kernel);
	start->result = r;
	__thread_wake(&start->result, 1, PRIVATE);
	n = 0;
	if (!r)
		do
			n = sys_recvfrom(fd, cookie, COOKIE, MSG_NOSIGNAL | MSG_WAITALL, NULL, NULL);
		while (n == -EINTR);
	sys_close(fd);
	if (n == COOKIE && cookie[COOKIE - 1] == WOKEN)
		event.sigev_notify_function(event.sigev_value);
	return NULL;
}

int mq_notify(mqd_t queue, const struct sigevent *event)
{
	struct start start = {.queue = queue, .event = event, .result = RUNS_NOT_YET};
	pthread_t t;
	int r;

	if (!event || event->sigev_notify != SIGEV_THREAD)
		return __syscall_ret(sys_mq_notify(queue, event));
	start.socket = sys_socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, 0);
	if (start.socket < 0)
		return __syscall_ret(start.socket);
	r = __thread_service(&t, event->sigev_notify_attributes, wait_for_message, &start);
	if (r) {
		sys_close(start.socket);
		return fail(EAGAIN);
	}
	while (start.result == RUNS_NOT_YET)
		__thread_wait(&start.result, RUNS_NOT_YET, CLOCK_REALTIME, NULL, PRIVATE);
	return __syscall_ret(start.result);
}
