/* SPDX-License-Identifier: 0BSD */
/*
 * Message queues: priorities, sizes, times, and notices by a thread.
 * Native  qemu-user 7.2 hands no notice by a socket on
 */
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static volatile int told;

static void tell(union sigval v)
{
	told = v.sival_int;
}

int main(void)
{
	struct mq_attr attr = {.mq_maxmsg = 2, .mq_msgsize = 16}, old;
	struct sigevent event = {.sigev_notify = SIGEV_THREAD, .sigev_value.sival_int = 3};
	struct timespec past = {1, 0};
	char name[32], text[16];
	unsigned priority;
	mqd_t q;
	int r;

	snprintf(name, sizeof(name), "/mote-test-%d", (int)getpid());
	q = mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr);
	if (q < 0 && (errno == ENOSYS || errno == EACCES)) {
		fputs("the kernel has no message queues for this user\n", stderr);
		return 77;
	}
	r = mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr);
	printf("%d %d\n", r, errno == EEXIST);
	event.sigev_notify_function = tell;
	printf("%d ", mq_notify(q, &event));
	r = mq_notify(q, &event);
	printf("%d %d\n", r, errno == EBUSY);
	printf("%d ", mq_send(q, "low", 3, 1));
	while (!told)
		usleep(1000);
	printf("%d\n", told);
	printf("%d ", mq_timedsend(q, "high", 4, 9, &past));
	r = mq_timedsend(q, "full", 4, 9, &past);
	printf("%d %d\n", r, errno == ETIMEDOUT);
	mq_getattr(q, &attr);
	printf("%ld %ld %ld\n", attr.mq_maxmsg, attr.mq_msgsize, attr.mq_curmsgs);
	r = mq_receive(q, text, 15, &priority);
	printf("%d %d\n", r, errno == EMSGSIZE);
	r = mq_receive(q, text, 16, &priority);
	printf("%d %.*s %u\n", r, r, text, priority);
	r = mq_timedreceive(q, text, 16, &priority, &past);
	printf("%d %.*s %u\n", r, r, text, priority);
	r = mq_timedreceive(q, text, 16, NULL, &past);
	printf("%d %d\n", r, errno == ETIMEDOUT);
	attr.mq_flags = O_NONBLOCK;
	r = mq_setattr(q, &attr, &old);
	printf("%d %ld ", r, old.mq_flags);
	r = mq_receive(q, text, 16, NULL);
	printf("%d %d\n", r, errno == EAGAIN);
	printf("%d ", mq_unlink(name));
	r = mq_unlink(name);
	printf("%d %d ", r, errno == ENOENT);
	printf("%d\n", mq_close(q));
	return 0;
}
